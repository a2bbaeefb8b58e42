using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Merging;

/// <summary>What putting the files of an API together gave.</summary>
/// <param name="Api">The API; null where no file states what holds for all of it.</param>
/// <param name="Problems">What the files say against each other.</param>
internal sealed record MergeResult(ApiDescription? Api, EquatableArray<Problem> Problems);
