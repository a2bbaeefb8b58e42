using System;
using System.Linq;
using System.Net;
using System.Reflection;
using System.Threading.Tasks;
using Contoso.Depot;
using Xunit;

namespace Relwright.EndToEnd.Tests.Depot;

/// <summary>A call from an emitted method over the wire and back.</summary>
public sealed class CallTests : DepotTest
{
    [Fact]
    public async Task Sends_a_body_and_reads_the_answer_with_its_headers()
    {
        Server.On("POST", "/v1/boxes", 201, """{"id":"b 1","weight":1.5,"status":"in-transit","extra":true}""", "Location: /v1/boxes/b%201", "X-Boxes-Left: 7", "X-Shelves: top, left");

        BoxesCreateResponse made = await Client.Boxes.CreateAsync(new NewBox { Name = "tools", Minutes = 60 });

        Assert.Equal(("POST", "/v1/boxes", """{"name":"tools","minutes":60}"""), (Server.Last.Method, Server.Last.Target, Server.Last.Body));
        Assert.Equal(("application/json", "application/json"), (Server.Last["Content-Type"], Server.Last["Accept"]));
        Assert.Equal(("b 1", 1.5, BoxStatus.InTransit), (made.Value.Id, made.Value.Weight, made.Value.Status));
        Assert.Equal((HttpStatusCode.Created, 7, "/v1/boxes/b%201"), (made.Status, made.XBoxesLeft, made.Location?.OriginalString));
        Assert.Equal(["top", "left"], made.XShelves);
        Assert.Equal(new Uri(Server.Root, "v1/boxes"), made.Uri);
        Assert.StartsWith("""{"id":"b 1",""", System.Text.Encoding.UTF8.GetString(made.RawBody.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hands_the_body_over_where_only_that_is_wanted()
    {
        Server.On("GET", "/v1/boxes/7", 200, """{"id":"7","note":null}""");

        Box box = await Client.Boxes.GetAsync("7");

        Assert.Equal(new Box { Id = "7" }.Id, box.Id);
        Assert.Null(box.Note);
    }

    [Fact]
    public async Task Sends_absent_null_and_value_of_a_merge_patch_apart()
    {
        Server.On("PATCH", "/v1/boxes/7", 200, """{"id":"7"}""");

        await Client.Boxes.UpdateAsync("7", new BoxPatch { Note = new Optional<string?>(null) });
        await Client.Boxes.UpdateAsync("7", new BoxPatch { Weight = 2 });

        Assert.Equal(["""{"note":null}""", """{"weight":2}"""], Server.Requests.Select(static request => request.Body));
        Assert.Equal("application/merge-patch+json", Server.Last["Content-Type"]);
    }

    [Fact]
    public async Task Expects_no_body_of_HEAD_and_of_204()
    {
        Server.On("HEAD", "/v1/boxes/7", 200).On("DELETE", "/v1/boxes/7", 204);

        Response exists = await Client.Boxes.ExistsAsync("7");
        Response gone = await Client.Boxes.DeleteAsync("7");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NoContent), (exists.Status, gone.Status));
        Assert.True(exists.RawBody.IsEmpty && gone.RawBody.IsEmpty);
    }

    [Fact]
    public async Task Tells_successes_of_different_types_apart()
    {
        Server.InTurn(
            "POST",
            "/v1/boxes/7/:seal",
            static context => JsonAsync(context, 200, """{"id":"7"}"""),
            static context => JsonAsync(context, 202, """{"ticket":"t"}"""),
            static context => JsonAsync(context, 204, ""),
            static context => JsonAsync(context, 203, """{"later":1}"""));

        BoxesSealResult[] results = [await Client.Boxes.SealAsync("7"), await Client.Boxes.SealAsync("7"), await Client.Boxes.SealAsync("7"), await Client.Boxes.SealAsync("7")];

        Assert.Equal("7", Assert.IsType<BoxesSealResult.Ok>(results[0]).Value.Id);
        Assert.Equal("t", Assert.IsType<BoxesSealResult.Accepted>(results[1]).Value.TicketValue);
        Assert.IsType<BoxesSealResult.NoContent>(results[2]);
        Assert.IsType<BoxesSealResult.Other>(results[3]);
        Assert.Equal("/v1/boxes/7/:seal", Server.Last.Target);
    }

    [Fact]
    public async Task Gives_null_where_a_success_comes_without_the_body_that_others_have()
    {
        Server.InTurn("GET", "/v1/boxes/7/owner", static context => JsonAsync(context, 200, """{"name":"Ann"}"""), static context => JsonAsync(context, 204, ""));

        Response<Owner?> owned = await Client.Boxes.OwnerAsync("7");
        Response<Owner?> free = await Client.Boxes.OwnerAsync("7");

        Assert.Equal("Ann", owned.Value?.Name);
        Assert.Null(free.Value);
    }

    [Fact]
    public async Task Refuses_a_success_whose_body_is_missing_or_another()
    {
        Server.InTurn("GET", "/v1/boxes/7", static context => JsonAsync(context, 200, ""), static context => JsonAsync(context, 200, """{"weight":1}"""));

        ApiProtocolException missing = await Assert.ThrowsAsync<ApiProtocolException>(() => Client.Boxes.GetAsync("7"));
        ApiProtocolException other = await Assert.ThrowsAsync<ApiProtocolException>(() => Client.Boxes.GetAsync("7"));

        Assert.Contains("missing", missing.Message, StringComparison.Ordinal);
        Assert.Contains("id", other.Message, StringComparison.Ordinal);
        Assert.False(other.RawBody.IsEmpty);
    }

    [Fact]
    public async Task Reads_text_in_its_charset_and_octets_as_they_are()
    {
        Server.On("GET", "/v1/boxes/7/label", static async context =>
        {
            context.Response.ContentType = "text/plain; charset=iso-8859-1";
            await context.Response.Body.WriteAsync(new byte[] { 0x67, 0xFC, 0x6E });
        }).On("GET", "/v1/boxes/7/photo", static async context =>
        {
            context.Response.ContentType = "image/png";
            await context.Response.Body.WriteAsync(new byte[] { 0, 255, 7 });
        });

        string label = await Client.Boxes.LabelAsync("7", "en");
        ReadOnlyMemory<byte> photo = await Client.Boxes.PhotoAsync("7");

        Assert.Equal("gün", label);
        Assert.Equal([0, 255, 7], photo.ToArray());
        Assert.Equal(["text/plain", "image/png"], Server.Requests.Select(static request => request["Accept"]));
    }

    [Fact]
    public async Task Calls_an_operation_where_the_specification_says_that_it_is_served()
    {
        Server.On("GET", "/other/test/elsewhere", 204);

        await Client.Bodies.GetElsewhereAsync();

        Assert.Equal("/other/test/elsewhere", Server.Last.Target);
    }

    [Fact]
    public void Marks_an_operation_that_should_be_called_no_more() =>
        Assert.NotNull(typeof(BodiesOperations).GetMethod("GetOldAsync")!.GetCustomAttribute<ObsoleteAttribute>());

    [Fact]
    public async Task Takes_headers_and_query_of_one_call_with_it()
    {
        Server.On("HEAD", "/v1/boxes/7", 200);

        await Client.Boxes.ExistsAsync("7", new CallOptions { Headers = [new("X-More", "1")], Query = [new("more", "a b")] });

        Assert.Equal(("1", "/v1/boxes/7?more=a%20b"), (Server.Last["X-More"], Server.Last.Target));
    }

    internal static Task JsonAsync(Microsoft.AspNetCore.Http.HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        if (json.Length == 0)
            return Task.CompletedTask;
        context.Response.ContentType = "application/json";
        return Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, json);
    }
}
