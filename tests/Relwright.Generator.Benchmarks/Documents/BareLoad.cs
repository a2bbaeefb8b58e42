using System;
using System.Linq;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Relwright.Generator.Benchmarks.Documents;

/// <summary>The least that any tool for OpenAPI does: Microsoft.OpenApi reads the document, and nothing is made of it.</summary>
internal static class BareLoad
{
    public static void Of(string text)
    {
        ReadResult result = OpenApiDocument.Parse(text, "json");
        if (result.Document is null)
            throw new InvalidOperationException("Microsoft.OpenApi cannot read the document: " + result.Diagnostic?.Errors.FirstOrDefault()?.Message);
    }
}
