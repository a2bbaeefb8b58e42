using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Input;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers;

/// <summary>Files that are read together: one native file, or all documents of an API that refer to one another.</summary>
/// <param name="Files">The files, in ordinal order of their paths.</param>
/// <param name="IsOpenApi">Whether they are OpenAPI documents and what these refer to.</param>
internal sealed record SpecUnit(EquatableArray<SpecInput> Files, bool IsOpenApi)
{
    /// <summary>The units of a project's files, in ordinal order of their first paths.</summary>
    public static IEnumerable<SpecUnit> Of(IEnumerable<SpecInput> inputs) =>
        inputs
            .GroupBy(input => input.Api, StringComparer.OrdinalIgnoreCase)
            .SelectMany(OfApi)
            .OrderBy(unit => unit.Files[0].Path, StringComparer.Ordinal);

    private static IEnumerable<SpecUnit> OfApi(IEnumerable<SpecInput> inputs)
    {
        (SpecInput Input, SpecFormat Format)[] files = [.. inputs.OrderBy(input => input.Path, StringComparer.Ordinal).Select(input => (input, SpecFormats.Tell(input)))];
        if (!files.Any(file => file.Format is SpecFormat.OpenApi))
            return files.Select(file => Alone(file.Input));

        // What is neither a document nor of the native format may be what a document refers to.
        IEnumerable<SpecUnit> alone = files.Where(file => file.Format is SpecFormat.Native or SpecFormat.Csdl or SpecFormat.Other).Select(file => Alone(file.Input));
        return alone.Append(new SpecUnit(files.Where(file => file.Format is SpecFormat.OpenApi or SpecFormat.Unknown).Select(file => file.Input).ToEquatableArray(), true));
    }

    private static SpecUnit Alone(SpecInput input) => new(EquatableArray.Create<SpecInput>([input]), false);
}
