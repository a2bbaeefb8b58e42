using System.Net;
using System.Text;

/// <summary>A shop behind a message handler: gives the shelf in the asked format, takes it back, and is too late for a DELETE.</summary>
internal sealed class ShopServer : HttpMessageHandler
{
    private const string Json = """{"name":"Poems","genres":["Poem","Haiku"],"built":"2026-03-01T09:30:00Z","_links":{"self":{"href":"/shelf"}},"colour":{"name":"red"}}""";

    private const string Xml = """
        <resource xmlns="urn:contoso:shop" rel="shelf" href="/shelf"><property name="name">Poems</property><propertyList name="genres"><item>Poem</item><item>Haiku</item></propertyList><property name="built">2026-03-01T09:30:00Z</property></resource>
        """;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Delete)
            return Answer(HttpStatusCode.Conflict, """{"code":"Conflict","subcode":"Moved"}""", "application/json");
        bool xml = request.Headers.Accept.First().MediaType == "application/xml";
        string body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : xml ? Xml : Json;
        return Answer(HttpStatusCode.OK, body, xml ? "application/xml" : "application/json");
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string body, string mediaType)
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        answer.Headers.TryAddWithoutValidation("ETag", "\"1\"");
        return answer;
    }
}
