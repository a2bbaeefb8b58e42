using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Input;

namespace Relwright.Engine.Readers;

/// <summary>Tells the format of a file by what the project states, else by the keys at its root.</summary>
internal static class SpecFormats
{
    /// <summary>What <see cref="SpecInput.Format"/> can say, with the names of the formats in messages.</summary>
    public static IReadOnlyList<(string Word, SpecFormat Format, string Description)> Words { get; } =
    [
        ("native", SpecFormat.Native, "a native specification"),
        ("openapi", SpecFormat.OpenApi, "an OpenAPI document"),
        ("csdl", SpecFormat.Csdl, "an OData CSDL document"),
    ];

    public static SpecFormat Tell(SpecInput input)
    {
        if (!string.IsNullOrWhiteSpace(input.Format))
        {
            string stated = input.Format!.Trim();
            return Words.Where(word => string.Equals(word.Word, stated, StringComparison.OrdinalIgnoreCase)).Select(word => word.Format).DefaultIfEmpty(SpecFormat.Other).First();
        }

        if (input.Text is not { } text)
            return SpecFormat.Unknown;
        if (IsXml(text))
            return text.Contains("http://docs.oasis-open.org/odata/ns/edm") ? SpecFormat.Csdl : SpecFormat.Other;
        bool hasKeys = false;
        bool onlySections = true;
        foreach (string key in RootKeys.Of(text))
        {
            if (key is "openapi" or "swagger")
                return SpecFormat.OpenApi;
            if (key is "relwright" or "resource")
                return SpecFormat.Native;
            hasKeys = true;
            onlySections &= key is "api" or "enums" or "errors" or "scopes" or "permissions" or "types" or "endpoints";
        }

        // A fragment of a document has words of its own at its root; of a resource only its own file would, which names it.
        return hasKeys && onlySections ? SpecFormat.Native : SpecFormat.Unknown;
    }

    public static bool IsXml(string text) => text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("<".AsSpan(), StringComparison.Ordinal);
}
