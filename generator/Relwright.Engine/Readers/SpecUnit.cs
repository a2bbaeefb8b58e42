using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Input;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers;

/// <summary>Files of an API that are read together: its OpenAPI documents with the files that they may refer to, or its CSDL documents.</summary>
/// <param name="Files">The files, in ordinal order of their paths.</param>
internal sealed record SpecUnit(EquatableArray<SpecInput> Files)
{
    /// <summary>Whether a file is read with others: a document, or what nobody knows the format of where the API has a document that may refer to it.</summary>
    public static bool Has(SpecFormat format, bool hasDocument) => format is SpecFormat.OpenApi or SpecFormat.Csdl || (format is SpecFormat.Unknown && hasDocument);

    /// <summary>A unit for each API and family of formats, in ordinal order of their first paths.</summary>
    public static IEnumerable<SpecUnit> Of(IEnumerable<SpecInput> inputs) =>
        inputs
            .OrderBy(input => input.Path, StringComparer.Ordinal)
            .GroupBy(input => (Api: input.Api.ToUpperInvariant(), IsCsdl: SpecFormats.Tell(input) is SpecFormat.Csdl))
            .Select(files => new SpecUnit(files.ToEquatableArray()))
            .OrderBy(unit => unit.Files[0].Path, StringComparer.Ordinal);
}
