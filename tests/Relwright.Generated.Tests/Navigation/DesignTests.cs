using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Ucwa;
using Relwright;
using Xunit;

// Not within Relwright: here stands what a user writes, with the usings that a user has.
namespace Contoso.Meetings;

/// <summary>The code by which the design promises that people use a generated client: no cast, no relation as text, no serializer.</summary>
public class DesignTests
{
    [Fact]
    public async Task Reads_like_the_design()
    {
        using var httpClient = new HttpClient(new Server());
        var applicationUri = new Uri("https://ucwa.test/app");
        List<string?> seen = [];

        var ucwa = new UcwaClient(httpClient, applicationUri);

        Resource<MyOnlineMeeting> meeting = await ucwa.Application.OnlineMeetings.MyOnlineMeetings.PostAsync(
            new MyOnlineMeetingInput { Subject = "Quarterly sales numbers", AccessLevel = AccessLevel.Invited });

        meeting = await meeting.PutAsync(meeting.Value with { Subject = "Sales, third quarter" });

        if (meeting.Links.OnlineMeetingExtensions is { } extensions)
            await foreach (Resource<OnlineMeetingExtension> extension in extensions.ListAsync())
                seen.Add(extension.Value.Id);

        try
        {
            await meeting.DeleteAsync();
        }
        catch (UcwaException e) when (e.Code == UcwaErrorCode.Gone && e.Subcode == UcwaErrorSubcode.CannotRedirect)
        {
            seen.Add("gone");
        }

        Assert.Equal(["917823", "gone"], seen);
        Assert.Equal("Sales, third quarter", meeting.Value.Subject);
    }

    private sealed class Server : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string line = $"{request.Method} {request.RequestUri!.AbsolutePath}";
            string sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            (HttpStatusCode status, string body) = line switch
            {
                "GET /app" => (HttpStatusCode.OK, """{"_embedded":{"onlineMeetings":{"_links":{"myOnlineMeetings":{"href":"/meetings"}}}}}"""),
                "POST /meetings" => (HttpStatusCode.Created, Meeting("Quarterly sales numbers")),
                "PUT /meetings/1" when request.Headers.GetValues("If-Match").Single() == "t1" && sent.Contains("\"random\":\"keep\"", StringComparison.Ordinal)
                    => (HttpStatusCode.OK, Meeting("Sales, third quarter")),
                "GET /meetings/1/extensions" => (HttpStatusCode.OK, """{"_embedded":{"onlineMeetingExtension":[{"id":"917823"}]}}"""),
                "DELETE /meetings/1" => (HttpStatusCode.Gone, """{"code":"Gone","subcode":"CannotRedirect","message":"No backup pool."}"""),
                _ => (HttpStatusCode.BadRequest, """{"code":"BadRequest"}"""),
            };
            return new HttpResponseMessage(status) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        }

        private static string Meeting(string subject) =>
            $$"""{"subject":"{{subject}}","etag":"t1","random":"keep","_links":{"self":{"href":"/meetings/1"},"onlineMeetingExtensions":{"href":"/meetings/1/extensions"} } }""";
    }
}
