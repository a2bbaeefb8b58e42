using System;
using System.Linq;
using Relwright.Engine.Readers;
using Relwright.Engine.Values;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

public sealed class PlaceTests
{
    private const string Text = """
        relwright: 1
        resource: größe
        sameAs: other
        scopes: [ A.Read ]
        operations:
          PUT:
            query: { q: { type: string } }
            body: { type: Input, members: [ 'ü😀', n ] }
            returns: { location: place }
            errors: [ Gone/Sub ]
            scopes: [ B.Read ]
          POST: { body: { members: { m: Kind } } }
        events:
          - { kind: added }
        api: { root: start, json: {}, prefixes: { 'x:': X } }
        enums: { Kind: { values: { V/1: } } }
        errors: { Gone: { subcodes: { Sub: } } }
        """;

    [Theory]
    [InlineData("", "api")]
    [InlineData("/root", "start")]
    [InlineData("/prefixes/x:", "'x:'")]
    [InlineData("/resources/größe", "resource")]
    [InlineData("/resources/größe/sameAs", "other")]
    [InlineData("/resources/größe/scopes/0", "A.Read")]
    [InlineData("/resources/größe/operations/PUT", "PUT")]
    [InlineData("/resources/größe/operations/PUT/query/q", "q")]
    [InlineData("/resources/größe/operations/PUT/query/q/type", "string")]
    [InlineData("/resources/größe/operations/PUT/body", "body")]
    [InlineData("/resources/größe/operations/PUT/body/type", "Input")]
    [InlineData("/resources/größe/operations/PUT/body/members/0", "'ü😀'")]
    [InlineData("/resources/größe/operations/PUT/body/members/1", "n")]
    [InlineData("/resources/größe/operations/PUT/returns", "place")]
    [InlineData("/resources/größe/operations/PUT/errors/0", "Gone/Sub")]
    [InlineData("/resources/größe/operations/PUT/scopes/0", "B.Read")]
    [InlineData("/resources/größe/operations/POST/body/members/m", "m")]
    [InlineData("/resources/größe/operations/POST/body/members/m/type", "Kind")]
    [InlineData("/resources/größe/events/0", "{")]
    [InlineData("/enums/Kind", "Kind")]
    [InlineData("/enums/Kind/values/V~11", "V/1")]
    [InlineData("/errors/Gone", "Gone")]
    [InlineData("/errors/Gone/subcodes/Sub", "Sub")]
    public void Every_address_has_the_place_of_its_key_or_value(string path, string expected)
    {
        foreach (string text in (string[])[Text, "\uFEFF" + Text, Text.Replace("\n", "\r\n", StringComparison.Ordinal)])
        {
            SourceSpan span = Spec.ReadClean(text).At(path);
            string line = text.TrimStart('\uFEFF').Replace("\r", "", StringComparison.Ordinal).Split('\n')[span.Line - 1];

            Assert.Equal(expected, text.Substring(span.Offset, span.Length));
            Assert.StartsWith(expected, line[(span.Column - 1)..], StringComparison.Ordinal);
            Assert.Equal((span.Line, span.Column + span.Length), (span.EndLine, span.EndColumn));
        }
    }

    [Fact]
    public void Properties_links_and_embedded_resources_have_places_too()
    {
        ReadResult result = Spec.ReadClean("resource: a\nproperties: { b: [string] }\nlinks: { c: { to: d } }\nembedded: { e: { to: f } }\nscopes: { S: }\n");

        Assert.Equal(
            [
                "/resources/a 1", "/resources/a/properties/b 2", "/resources/a/properties/b/type 2", "/resources/a/links/c 3", "/resources/a/links/c/to 3",
                "/resources/a/embedded/e 4", "/resources/a/embedded/e/to 4", "/scopes/S 5",
            ],
            result.Map.Entries.Select(entry => $"{entry.Path} {entry.Span.Line}"));
    }
}
