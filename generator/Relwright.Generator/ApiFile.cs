using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers;
using Relwright.Engine.Values;

namespace Relwright.Generator;

/// <summary>A file that has been read.</summary>
internal sealed record ReadFile(string Path, string Api, string Namespace, ReadResult Result);

/// <summary>A file's share of an API, without positions: what stays equal when only layout or comments change.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Api">The name of the API.</param>
/// <param name="Namespace">The namespace of the emitted code.</param>
/// <param name="Part">What the file says.</param>
/// <param name="Omitted">What may have been left out for mistakes in the file.</param>
internal sealed record ApiFile(string Path, string Api, string Namespace, ApiPart Part, Omissions Omitted);

/// <summary>The files of one API, in ordinal order of their paths.</summary>
/// <param name="Api">The name of the API.</param>
/// <param name="Namespace">The namespace of the emitted code: the first file's.</param>
/// <param name="Files">The files.</param>
/// <param name="Owner">Another API that has the same namespace; null where none has.</param>
internal sealed record ApiFiles(string Api, string Namespace, EquatableArray<ApiFile> Files, string? Owner);

/// <summary>An API whose parts were put together; null where they make none.</summary>
internal sealed record MergedApi(string Name, ApiDescription? Api, Omissions Omitted, EquatableArray<Problem> Problems);
