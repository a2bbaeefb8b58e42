using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using OnlineMeetings.Server;
using Xunit;

namespace Relwright.EndToEnd.Tests;

/// <summary>The servers look at what they get: a client that does it wrong is told so, and the sample's exit code would be 1.</summary>
public class JudgementTests
{
    private const string Meetings = "/ucwa/v1/applications/192/onlineMeetings/myOnlineMeetings";

    [Fact]
    public async Task Does_what_a_client_asks_that_obeys_the_rules()
    {
        await using UcwaServer server = await UcwaServer.StartAsync();
        (JsonObject meeting, string etag) = await ScheduleAsync(server);

        HttpStatusCode status = await PutAsync(server, Input(meeting), etag);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain(server.Requests, static request => request.Verdict is Verdict.Wrong);
    }

    [Fact]
    public async Task Refuses_a_PUT_that_drops_the_property_of_random_name()
    {
        await using UcwaServer server = await UcwaServer.StartAsync();
        (JsonObject meeting, string etag) = await ScheduleAsync(server);
        JsonObject input = Input(meeting);
        input.Remove(input.Single(static member => member.Value?.ToString() == "please pass this in a PUT request").Key);

        HttpStatusCode status = await PutAsync(server, input, etag);

        AssertWrong(server, status, HttpStatusCode.BadRequest, "must come back");
    }

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "accessLevel", "\"Whoever\"", "accessLevel" },
        { "subject", "[1]", "subject" },
        { "expirationTime", "\"2030-01-01T00:00:00Z\"", "expirationTime" },
        { "rel", "\"myOnlineMeeting\"", "'rel'" },
        { "_links", "{}", "'_links'" },
        { "nobodysMember", "\"x\"", "'nobodysMember'" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Refuses_a_body_with_a_mistake(string member, string value, string rule)
    {
        await using UcwaServer server = await UcwaServer.StartAsync();
        (JsonObject meeting, string etag) = await ScheduleAsync(server);
        JsonObject input = Input(meeting);
        input[member] = JsonNode.Parse(value);

        HttpStatusCode status = await PutAsync(server, input, etag);

        AssertWrong(server, status, HttpStatusCode.BadRequest, rule);
    }

    [Fact]
    public async Task Refuses_a_PUT_that_leaves_members_out()
    {
        await using UcwaServer server = await UcwaServer.StartAsync();
        (JsonObject meeting, string etag) = await ScheduleAsync(server);
        JsonObject input = Input(meeting);
        input.Remove("leaders");

        AssertWrong(server, await PutAsync(server, input, etag), HttpStatusCode.BadRequest, "'leaders'");
    }

    [Fact]
    public async Task Refuses_a_tag_that_the_client_put_in_quotes()
    {
        await using UcwaServer server = await UcwaServer.StartAsync();
        (JsonObject meeting, string etag) = await ScheduleAsync(server);

        AssertWrong(server, await PutAsync(server, Input(meeting), $"\"{etag}\""), HttpStatusCode.PreconditionFailed, "without quotes");
    }

    [Fact]
    public async Task Refuses_a_resource_where_an_input_is_due_in_XML()
    {
        await using UcwaServer server = await UcwaServer.StartAsync();
        (_, string etag) = await ScheduleAsync(server);

        HttpStatusCode status = await SendAsync(server, HttpMethod.Put, Meetings + "/943", "<resource xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\" />", "application/xml", etag);

        AssertWrong(server, status, HttpStatusCode.BadRequest, "input");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("other")]
    public async Task Refuses_a_request_without_the_token(string? token)
    {
        await using UcwaServer server = await UcwaServer.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, server.ApplicationUri);
        request.Headers.Accept.ParseAdd("application/json");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using HttpResponseMessage answer = await http.SendAsync(request);

        AssertWrong(server, answer.StatusCode, HttpStatusCode.Unauthorized, "bearer token");
    }

    private static void AssertWrong(UcwaServer server, HttpStatusCode status, HttpStatusCode expected, string rule)
    {
        Assert.Equal(expected, status);
        ServedRequest wrong = Assert.Single(server.Requests, static request => request.Verdict is Verdict.Wrong);
        Assert.Contains("(wrong)", wrong.Name, StringComparison.Ordinal);
        Assert.Contains(rule, wrong.Detail, StringComparison.Ordinal);
    }

    /// <summary>Schedules a meeting with requests made by hand and gives what the server says of it.</summary>
    private static async Task<(JsonObject Meeting, string ETag)> ScheduleAsync(UcwaServer server)
    {
        Assert.Equal(HttpStatusCode.Created, await SendAsync(server, HttpMethod.Post, Meetings, """{"subject":"s"}""", "application/json", null));
        using var http = Client();
        JsonObject meeting = JsonNode.Parse(await http.GetStringAsync(new Uri(server.ApplicationUri, Meetings + "/943")))!.AsObject();
        return (meeting, (string)meeting["etag"]!);
    }

    private static JsonObject Input(JsonObject meeting)
    {
        string[] given =
        [
            "rel", "etag", "_links", "_embedded", "conferenceId", "joinUrl", "legacyOnlineMeetingUri", "onlineMeetingId", "onlineMeetingRel", "onlineMeetingUri", "organizerUri",
        ];
        return new JsonObject(meeting.Where(member => !given.Contains(member.Key)).Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
    }

    // Dates keep their escaped slashes, by which the server knows them.
    private static Task<HttpStatusCode> PutAsync(UcwaServer server, JsonObject input, string etag) =>
        SendAsync(server, HttpMethod.Put, Meetings + "/943", input.ToJsonString().Replace("/Date(", "\\/Date(", StringComparison.Ordinal).Replace(")/", ")\\/", StringComparison.Ordinal), "application/json", etag);

    private static async Task<HttpStatusCode> SendAsync(UcwaServer server, HttpMethod method, string path, string body, string mediaType, string? etag)
    {
        using HttpClient http = Client();
        using var request = new HttpRequestMessage(method, new Uri(server.ApplicationUri, path)) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        if (etag is not null)
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        using HttpResponseMessage answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static HttpClient Client()
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", UcwaServer.Token);
        return http;
    }
}
