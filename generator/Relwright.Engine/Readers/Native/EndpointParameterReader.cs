using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads the parameters of an endpoint: properties with the place where each travels.</summary>
internal static class EndpointParameterReader
{
    public static WordSet<ParameterPlace> Places { get; } = new("parameterPlace",
        ("query", ParameterPlace.Query),
        ("path", ParameterPlace.Path),
        ("header", ParameterPlace.Header),
        ("cookie", ParameterPlace.Cookie));

    public static EquatableArray<Parameter> Read(Reading reading, SpecPath path, IReadOnlyList<SpecEntry> section)
    {
        var parameters = new List<Parameter>();
        foreach (SpecEntry entry in section)
        {
            if (PropertyReader.ReadParameter(reading, path / parameters.Count, entry, out Fields? fields) is not { } value)
                continue;
            ParameterPlace place = fields?.Word("in", Places, ParameterPlace.Query) ?? ParameterPlace.Query;
            bool isSimple = place is ParameterPlace.Path or ParameterPlace.Header;
            parameters.Add(new Parameter(
                place,
                isSimple ? ParameterStyle.Simple : ParameterStyle.Form,
                Explode: !isSimple,
                AllowReserved: false,
                place is ParameterPlace.Path ? value with { Required = true } : value));
        }

        return parameters.ToEquatableArray();
    }
}
