using System.Net;
using System.Text.Json;
using System.Xml;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Examples;

/// <summary>Reads the bodies of examples, the damage of the pages mended where that loses nothing.</summary>
internal static class ExampleBodyReader
{
    private const string Topic = "example";

    public static ExampleBody Read(Example example, string subject, Findings findings)
    {
        HttpMessage message = example.Message;
        if (message.Body.Length == 0)
            return ExampleBody.Of(ExampleBodyForm.None);
        if (!message.IsJsonOrXml)
            return ExampleBody.Of(ExampleBodyForm.OtherMedia);

        Place place = example.Place with { Line = example.Place.Line + message.BodyOffset };
        string body = Decoded(message.Body, example.IsRequest);
        try
        {
            return body is ['<', ..] ? Xml(body, place) : Json(body, example, subject, place, findings);
        }
        catch (JsonException fault)
        {
            int line = place.Line + (int)(fault.LineNumber ?? 0);
            findings.Error(Topic, place with { Line = line }, subject, "the body of the example is no JSON from here on, so it tells nothing");
        }
        catch (XmlException fault)
        {
            findings.Error(Topic, place with { Line = place.Line + fault.LineNumber - 1 }, subject, "the body of the example is no XML from here on, so it tells nothing");
        }

        return ExampleBody.Of(ExampleBodyForm.Malformed);
    }

    /// <summary>Requests are printed with the entities of HTML.</summary>
    private static string Decoded(string body, bool isRequest) =>
        isRequest && (body.Contains("&quot;") || body.StartsWith("&lt;", System.StringComparison.Ordinal)) ? Escaped(body) : body;

    /// <summary>XML escapes its own text once more, which is what <c>&amp;amp;</c> stands for; one decoding leaves that as it must be.</summary>
    private static string Escaped(string body) => WebUtility.HtmlDecode(body);

    private static ExampleBody Xml(string body, Place place)
    {
        ObservedResource? resource = XmlBodyReader.Read(body, place, out string ns);
        return new ExampleBody(resource is null ? ExampleBodyForm.OtherDocument : ExampleBodyForm.Resource, resource, ns);
    }

    private static ExampleBody Json(string body, Example example, string subject, Place place, Findings findings)
    {
        if (example.IsRequest && JsonBodyReader.Mend(body) is var mended && mended != body)
        {
            findings.Note(Topic, place, subject, "line breaks within texts of the example are taken out");
            body = mended;
        }

        ObservedResource? resource = JsonBodyReader.Read(body, example.IsRequest, place);
        return resource is null ? ExampleBody.Of(ExampleBodyForm.OtherDocument) : new ExampleBody(ExampleBodyForm.Resource, resource, null);
    }
}
