using Relwright.Engine.Readers;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

/// <summary>Each row is one mistake, and the one problem that tells of it.</summary>
public sealed class MistakeTests
{
    public static TheoryData<string, string, string> Mistakes { get; } = new()
    {
        // The text itself.
        { "empty file", "", "RLW1003 1:1" },
        { "blanks only", " \n\n   \n", "RLW1003 1:1" },
        { "comment only", "# later\n", "RLW1003 1:1" },
        { "null only", "~\n", "RLW1003 1:1" },
        { "byte order mark only", "\uFEFF", "RLW1003 1:1" },
        { "document end only", "---\n...\n", "RLW1003 1:1" },
        { "tab indents a key", "resource: a\nproperties:\n\tname: string\n", "RLW1005 3:1" },
        { "tab behind spaces", "resource: a\nproperties:\n  name: string\n  \tother: string\n", "RLW1005 4:3" },
        { "tab before a list", "resource: a\nscopes:\n\t- b\n\t- c\n", "RLW1005 3:1" },
        { "tab before the rest of a text", "resource: a\nsummary: some\n\ttext\n", "RLW1005 3:1" },
        { "tab in a text block", "resource: a\nsummary: |\n\ttext\n", "RLW1005 3:1" },
        { "tab in the first line", "\tresource: a\n", "RLW1005 1:1" },
        { "key indented too little", "resource: a\nproperties:\n    name: string\n  other: string\n", "RLW1004 4:3" },
        { "key indented too much", "resource: a\n  summary: text\n", "RLW1004 2:10" },
        { "double quote never closed", "resource: a\nsummary: \"text\nlinks: {}\n", "RLW1004 2:10" },
        { "single quote never closed", "resource: a\nsummary: 'text\n", "RLW1004 2:10" },
        { "brace never closed", "resource: a\nlinks: { b: {}\n", "RLW1004 2:8" },
        { "bracket never closed", "resource: a\nscopes: [ b, c\n", "RLW1004 2:9" },
        { "colon in unquoted text", "resource: a\nsummary: this: that\n", "RLW1004 2:14" },
        { "unknown escape", "resource: a\nsummary: \"\\q\"\n", "RLW1004 2:10" },
        { "line without colon", "resource: a\nsummary\nlinks: {}\n", "RLW1004 2:1" },
        { "reserved first character", "resource: a\nsummary: @text\n", "RLW1004 2:10" },
        { "stray closing bracket", "resource: a\nscopes: ]\n", "RLW1004 2:9" },
        { "list item in the midst", "resource: a\nsummary: - b\n", "RLW1004 2:10" },
        { "JSON without comma", "{ \"resource\": \"a\"\n  \"rel\": \"b\" }", "RLW1004 2:3" },
        { "JSON cut short", "{ \"resource\": \"a\",", "RLW1004 1:1" },
        { "anchor", "resource: &a x\nrel: y\n", "RLW1006 1:11" },
        { "anchor and alias", "resource: a\nproperties:\n  b: &t { type: string }\n  c: *t\n", "RLW1006 3:6" },
        { "alias bomb", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\n", "RLW1006 1:4" },
        { "alias of nothing", "resource: a\nproperties: { b: *t }\n", "RLW1006 2:18" },
        { "tag", "resource: !!str a\n", "RLW1006 1:11" },
        { "own tag", "resource: a\nproperties: { b: !x { type: string } }\n", "RLW1006 2:18" },
        { "second document", "resource: a\n---\nresource: b\n", "RLW1006 2:1" },
        { "key twice", "resource: a\nrel: b\nrel: c\n", "RLW1008 3:1" },
        { "property twice", "resource: a\nproperties:\n  b: string\n  b: int32\n", "RLW1008 4:3" },
        { "list as key", "resource: a\nproperties:\n  ? [b]\n  : string\n", "RLW1009 3:5" },
        { "empty key", "resource: a\nproperties:\n  '': string\n", "RLW1009 3:3" },

        // Formats and versions.
        { "OpenAPI that breaks further down", "openapi: 3.0.0\ninfo: *x\n", "RLW1006 2:7" },
        { "CSDL", "<?xml version=\"1.0\"?>\n<edmx:Edmx Version=\"4.0\"/>", "RLW1010 1:1" },
        { "other XML", "\uFEFF\n <a/>", "RLW1010 1:1" },
        { "version to come", "relwright: 2\nresource: a\nnovelty: {}\n", "RLW1013 1:12" },
        { "version that is no number", "relwright: one\nresource: a\n", "RLW1013 1:12" },
        { "version that is a list", "relwright: [1]\nresource: a\n", "RLW1016 1:12" },
        { "no version beside api", "api: { json: {} }\n", "RLW1015 1:1" },
        { "version without a value", "relwright:\napi: { json: {} }\n", "RLW1015 2:1" },
        { "only a version", "relwright: 1\n", "RLW1012 1:1" },
        { "other content", "name: value\nother: value\n", "RLW1012 1:1" },
        { "text instead of keys", "just a text\n", "RLW1012 1:1" },
        { "list instead of keys", "- resource: a\n", "RLW1012 1:1" },

        // Keys.
        { "unknown key of a file", "resource: a\nlnks: {}\n", "RLW1014 2:1" },
        { "misspelt resource", "resorce: a\nsummary: text\n", "RLW1014 1:1" },
        { "unknown key of a property", "resource: a\nproperties: { b: { type: string, maxLenght: 3 } }\n", "RLW1014 2:34" },
        { "misspelt type", "resource: a\nproperties: { b: { typ: string } }\n", "RLW1014 2:20" },
        { "unknown verb", "resource: a\noperations: { FETCH: {} }\n", "RLW1014 2:15" },
        { "verb in small letters", "resource: a\noperations: { get: {} }\n", "RLW1014 2:15" },
        { "merge key", "resource: a\nlinks: { b: { <<: { to: c } } }\n", "RLW1014 2:15" },
        { "resource without name", "summary: text\nlinks: {}\n", "RLW1015 1:1" },
        { "resource with null name", "summary: text\nresource:\n", "RLW1015 2:1" },
        { "property without type", "resource: a\nproperties:\n  b: { required: true }\n", "RLW1015 3:3" },
        { "property that is null", "resource: a\nproperties:\n  b:\n", "RLW1015 3:3" },
        { "type that is null", "resource: a\nproperties:\n  b: { summary: text, type: }\n", "RLW1015 3:23" },
        { "enum without values", "enums:\n  Color: { summary: text }\n", "RLW1015 2:3" },
        { "event without kind", "resource: a\nevents: [ { of: a } ]\n", "RLW1015 2:11" },
        { "raw body without media type", "resource: a\noperations: { POST: { body: { as: raw } } }\n", "RLW1015 2:23" },
        { "answer without location", "resource: a\noperations: { POST: { returns: {} } }\n", "RLW1015 2:32" },
        { "XML without namespace", "relwright: 1\napi: { xml: {} }\n", "RLW1015 2:8" },

        // Values.
        { "text where keys belong", "resource: a\nproperties: none\n", "RLW1016 2:13" },
        { "text where a link belongs", "resource: a\nlinks: { b: c }\n", "RLW1016 2:13" },
        { "keys where a list belongs", "resource: a\nevents: { kind: added }\n", "RLW1016 2:9" },
        { "text where a list belongs", "resource: a\nscopes: b\n", "RLW1016 2:9" },
        { "list where a text belongs", "resource: a\nsummary: [b]\n", "RLW1016 2:10" },
        { "list of lists as type", "resource: a\nproperties: { b: [[string]] }\n", "RLW1016 2:18" },
        { "list of two types", "resource: a\nproperties: { b: { type: [string, uri] } }\n", "RLW1016 2:26" },
        { "keys among names", "resource: a\nscopes: [b, { c: d }]\n", "RLW1016 2:13" },
        { "null among names", "resource: a\nscopes: [b, ~]\n", "RLW1016 2:13" },
        { "api that is a text", "relwright: 1\napi: yes\n", "RLW1016 2:6" },
        { "prefix without a word", "relwright: 1\napi: { json: {}, prefixes: { 'x:': } }\n", "RLW1015 2:30" },
        { "property that is the links", "resource: a\nproperties: { _links: string }\n", "RLW1017 2:15" },
        { "property that is the embedded", "resource: a\nproperties: { _embedded: { type: string } }\n", "RLW1017 2:15" },
        { "list of data URIs", "resource: a\nproperties: { b: [dataUri] }\n", "RLW1017 2:18" },
        { "data URI in a query", "resource: a\noperations: { GET: { query: { b: { type: dataUri } } } }\n", "RLW1017 2:42" },
        { "flag that is no flag", "resource: a\nproperties: { b: { type: string, required: yes } }\n", "RLW1017 2:44" },
        { "quoted flag", "resource: a\nproperties: { b: { type: string, required: 'true' } }\n", "RLW1017 2:44" },
        { "negative length", "resource: a\nproperties: { b: { type: string, maxLength: -1 } }\n", "RLW1017 2:45" },
        { "length with a fraction", "resource: a\nproperties: { b: { type: string, maxLength: 1.5 } }\n", "RLW1017 2:45" },
        { "bound that is no number", "resource: a\nproperties: { b: { type: int32, minimum: ten } }\n", "RLW1017 2:42" },
        { "revision zero", "resource: a\nrevision: 0\n", "RLW1017 2:11" },
        { "status that is none", "errors: { Gone: { status: 4100 } }\n", "RLW1017 1:27" },
        { "enum in small letters", "enums: { color: { values: { Red: } } }\n", "RLW1017 1:10" },
        { "error without code", "resource: a\noperations: { GET: { errors: [/Sub] } }\n", "RLW1017 2:31" },
        { "error with two subcodes", "resource: a\noperations: { GET: { errors: [A/B/C] } }\n", "RLW1017 2:31" },
        { "empty name", "resource: ''\nsummary: text\n", "RLW1017 1:11" },
        { "name of two lines", "resource: \"a\\nb\"\n", "RLW1017 1:11" },
        { "media type with a line break", "relwright: 1\napi: { json: { mediaTypes: [\"a/b\\r\\nX: y\"] } }\n", "RLW1017 2:29" },
        { "header with a blank", "relwright: 1\napi: { json: {}, requests: { minimumRevision: a b } }\n", "RLW1017 2:47" },
        { "unknown date form", "relwright: 1\napi: { json: { dates: iso8602 } }\n", "RLW1018 2:23" },
        { "unknown event", "resource: a\nevents: [ { kind: update } ]\n", "RLW1018 2:19" },
        { "unknown body form", "resource: a\noperations: { PUT: { body: { as: inptu } } }\n", "RLW1018 2:34" },
        { "unknown precondition", "resource: a\noperations: { PUT: { ifMatch: always } }\n", "RLW1018 2:31" },
        { "unknown type", "resource: a\nproperties: { b: { type: strng } }\n", "RLW1019 2:26" },
        { "unknown type in short form", "resource: a\nproperties: { b: datetime }\n", "RLW1019 2:18" },
        { "unknown type of a list", "resource: a\nproperties: { b: [integer] }\n", "RLW1019 2:19" },
        { "body of GET", "resource: a\noperations: { GET: { body: {} } }\n", "RLW1020 2:22" },
        { "alias with links", "resource: a\nsameAs: b\nlinks: { c: {} }\n", "RLW1020 3:1" },
        { "media type of a structured body", "resource: a\noperations: { PUT: { body: { mediaType: a/b } } }\n", "RLW1020 2:30" },
        { "members of a raw body", "resource: a\noperations: { POST: { body: { as: raw, mediaType: a/b, members: [c] } } }\n", "RLW1020 2:56" },
        { "scope twice", "resource: a\nscopes: [b, c, b]\n", "RLW1021 2:16" },
        { "lengths crossed", "resource: a\nproperties: { b: { type: string, minLength: 3, maxLength: 2 } }\n", "RLW1022 2:34" },
        { "bounds crossed", "resource: a\nproperties: { b: { type: int32, maximum: 1, minimum: 2 } }\n", "RLW1022 2:45" },
        { "neither JSON nor XML", "relwright: 1\napi: { root: a }\n", "RLW1023 2:1" },
        { "api that is null", "relwright: 1\napi:\n", "RLW1023 2:1" },
        { "JSON misspelt", "relwright: 1\napi: { jsn: {} }\n", "RLW1014 2:8" },

        // Characters.
        { "line breaks of Windows", "resource: a\r\nrel: b\r\nlnks: {}\r\n", "RLW1014 3:1" },
        { "line breaks of old Macs", "resource: a\rrel: b\rlnks: {}\r", "RLW1014 3:1" },
        { "byte order mark before a key", "\uFEFFlnks: {}\nresource: a\n", "RLW1014 1:1" },
        { "letters beyond ASCII before the place", "resource: a\nlinks: { 'größe': { tto: b } }\n", "RLW1014 2:21" },
        { "surrogate pairs before the place", "resource: a\nlinks: { '😀😀': { tto: b } }\n", "RLW1014 2:20" },
        { "next line character in a comment", "resource: a # x\u0085lnks: {}\n", "RLW1014 2:1" },
        { "JSON", "{\n\t\"resource\": \"a\",\n\t\"properties\": {\n\t\t\"b\": {\"type\":\"strng\"}\n\t}\n}", "RLW1019 4:16" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Tells_of_one_mistake_once(string mistake, string text, string expected)
    {
        ReadResult result = Spec.Read(text);

        Assert.Equal($"{mistake}: {expected}", $"{mistake}: {Spec.Found(result)}");
        Assert.DoesNotContain("{", result.Problems[0].Message.Replace("{ ", "", System.StringComparison.Ordinal), System.StringComparison.Ordinal);
    }
}
