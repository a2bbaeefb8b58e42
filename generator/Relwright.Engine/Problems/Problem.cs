using System;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Values;

namespace Relwright.Engine.Problems;

/// <summary>Something wrong with a specification: a value, raised by reading and shaping, shown by the host.</summary>
/// <param name="Kind">The entry of the catalogue.</param>
/// <param name="File">The file, where it is known; else the files' source maps tell it from <paramref name="Path"/>.</param>
/// <param name="Path">The address of the thing, for problems of the model.</param>
/// <param name="Span">The place, for problems of the text.</param>
/// <param name="Arguments">What <see cref="ProblemKind.Message"/> is filled with.</param>
internal sealed record Problem(ProblemKind Kind, string? File, SpecPath Path, SourceSpan? Span, EquatableArray<string> Arguments)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Kind.Message, [.. Arguments.Cast<object>()]);

    /// <summary>A problem at a place in a file's text.</summary>
    public static Problem At(ProblemKind kind, string file, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        new(kind, file, SpecPath.Root, span, EquatableArray.Create(arguments));

    /// <summary>A problem of the model, at the place of <paramref name="path"/> in whichever file has it.</summary>
    public static Problem Of(ProblemKind kind, SpecPath path, params ReadOnlySpan<string> arguments) =>
        new(kind, null, path, null, EquatableArray.Create(arguments));
}
