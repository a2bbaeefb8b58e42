using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers;

/// <summary>What reading one specification file gave.</summary>
/// <param name="Part">The file's share of the API; what could not be read is left out of it.</param>
/// <param name="Map">Where the things of <paramref name="Part"/> stand.</param>
/// <param name="Problems">What was wrong with the file.</param>
internal sealed record ReadResult(ApiPart Part, SourceMap Map, EquatableArray<Problem> Problems);
