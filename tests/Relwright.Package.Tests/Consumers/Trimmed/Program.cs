using System.Net;
using System.Text;
using Contoso.TrustedApplication;
using Contoso.Ucwa;
using Relwright;

foreach (WireFormat format in new[] { WireFormat.Json, WireFormat.Xml })
{
    var ucwa = new UcwaClient(new HttpClient(new Calendar()), new Uri("http://ucwa.test/application"), new ApiClientOptions { Format = format });
    Resource<MyOnlineMeeting> meeting = await ucwa.Application.OnlineMeetings.MyOnlineMeetings.PostAsync(
        new MyOnlineMeetingInput { Subject = "Sales & more", AccessLevel = AccessLevel.Invited, Attendees = ["sip:a@contoso.com"] });
    Console.WriteLine($"{format}: {meeting.Value.Subject}, {meeting.Value.AccessLevel}, {meeting.Value.Attendees!.Count} invited");

    var copy = format == WireFormat.Json ? MyOnlineMeeting.FromJson(meeting.Value.ToJson()) : MyOnlineMeeting.FromXml(meeting.Value.ToXml());
    Console.WriteLine(copy == meeting.Value);
}

var trusted = new TrustedApplicationClient(new HttpClient(new Calendar()), new Uri("http://trusted.test/busy"));
try
{
    await trusted.Application.GetAsync();
}
catch (TrustedApplicationException e)
{
    Console.WriteLine($"{(int)e.Status} {e.Code}");
}

/// <summary>A calendar that answers with whatever meeting is posted.</summary>
internal sealed class Calendar : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bool xml = request.Headers.Accept.First().MediaType!.EndsWith("xml", StringComparison.Ordinal);
        string type = xml ? "application/xml" : "application/json";
        return request.RequestUri!.AbsolutePath switch
        {
            "/busy" => Answer(HttpStatusCode.Conflict, """{"code":"Conflict"}""", type),
            "/application" => Answer(HttpStatusCode.OK, xml ? Linked("application", "onlineMeetings", "/meetings") : """{"rel":"application","_links":{"onlineMeetings":{"href":"/meetings"}}}""", type),
            "/meetings" => Answer(HttpStatusCode.OK, xml ? Linked("onlineMeetings", "myOnlineMeetings", "/mine") : """{"rel":"onlineMeetings","_links":{"myOnlineMeetings":{"href":"/mine"}}}""", type),
            _ => Answer(HttpStatusCode.Created, Meeting(await request.Content!.ReadAsStringAsync(cancellationToken), xml), type),
        };
    }

    private static string Linked(string rel, string link, string href) =>
        $"""<resource rel="{rel}" href="/" xmlns="http://schemas.microsoft.com/rtc/2012/03/ucwa"><link rel="{link}" href="{href}"/></resource>""";

    private static string Meeting(string body, bool xml) => xml
        ? body.Replace("<input ", """<resource rel="myOnlineMeeting" href="/mine/1" """, StringComparison.Ordinal).Replace("</input>", "</resource>", StringComparison.Ordinal)
        : body[..^1] + ""","rel":"myOnlineMeeting","_links":{"self":{"href":"/mine/1"}}}""";

    private static HttpResponseMessage Answer(HttpStatusCode status, string body, string type) => new(status) { Content = new StringContent(body, Encoding.UTF8, type) };
}
