using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class BodyTests : ServerTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Refuses_a_body_beyond_the_cap(bool isDeclared)
    {
        Server.On("GET", "/", Sized(1001, isDeclared));
        BodyTooLargeException refused = await Assert.ThrowsAsync<BodyTooLargeException>(() => Client(new() { MaxBodyBytes = 1000 }).Start.GetAsync());
        Assert.Equal(1000, refused.MaxBytes);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1000, false)]
    [InlineData(100_000, false)]
    public async Task Reads_a_body_of_exactly_the_cap(int size, bool isDeclared)
    {
        Server.On("GET", "/", Sized(size, isDeclared));
        Resource<Note> note = await Client(new() { MaxBodyBytes = size }).Start.GetAsync();
        Assert.Equal(size - """{"title":""}""".Length, note.Value.Title!.Length);
    }

    [Fact]
    public async Task Keeps_the_status_of_an_error_whose_body_is_beyond_the_cap()
    {
        Server.On("GET", "/", 500, new string(' ', 2000));
        NotesException error = await Assert.ThrowsAsync<NotesException>(() => Client(new() { MaxBodyBytes = 1000 }).Start.GetAsync());
        Assert.Equal(500, (int)error.Status);
        Assert.True(error.RawBody.IsEmpty);
    }

    [Fact]
    public async Task Refuses_a_body_that_nests_too_deep()
    {
        Server.On("GET", "/", 200, """{"x":""" + new string('[', 20) + new string(']', 20) + "}");
        ApiProtocolException refused = await Assert.ThrowsAsync<ApiProtocolException>(() => Client(new() { MaxDepth = 8 }).Start.GetAsync());
        Assert.IsType<WireFormatException>(refused.InnerException);
    }

    [Theory]
    [InlineData("text/html", "<html>")]
    [InlineData("application/octet-stream", "{}")]
    [InlineData("application/json", "{\"title\":")]
    [InlineData("application/json", "[]")]
    [InlineData("application/json", "")]
    public async Task Refuses_a_success_that_it_cannot_read(string contentType, string body)
    {
        Server.On("GET", "/", context =>
        {
            context.Response.ContentType = contentType;
            return context.Response.WriteAsync(body);
        });
        ApiProtocolException refused = await Assert.ThrowsAsync<ApiProtocolException>(() => Client().Start.GetAsync());
        Assert.Equal(contentType, refused.MediaType);
        Assert.Equal(body.Length, refused.RawBody.Length);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.notes+json")]
    [InlineData("APPLICATION/PROBLEM+JSON")]
    [InlineData(null)]
    public async Task Reads_json_by_whatever_name_it_goes(string? contentType)
    {
        Server.On("GET", "/", context =>
        {
            context.Response.ContentType = contentType;
            return context.Response.WriteAsync("\uFEFF{\"title\":\"a\"}");
        });
        Assert.Equal("a", (await Client().Start.GetAsync()).Value.Title);
    }

    [Fact]
    public async Task Asks_for_the_chosen_format_first()
    {
        Server.On("GET", "/", 200, "{}");
        await Client().Start.GetAsync();
        Assert.Equal("application/vnd.notes+json, application/json;q=0.9, application/vnd.notes+xml;q=0.8", Server.Last["Accept"]);
        await Client(new() { Format = WireFormat.Xml }).Start.GetAsync();
        Assert.Equal("application/vnd.notes+xml, application/vnd.notes+json;q=0.9, application/json;q=0.8", Server.Last["Accept"]);
    }

    [Fact]
    public async Task Says_that_the_connection_ended_amid_the_body()
    {
        Server.On("GET", "/", async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("{\"title\":");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        await Assert.ThrowsAsync<HttpRequestException>(() => Client().Start.GetAsync());
    }

    [Theory]
    [InlineData("X-A", "a\r\nX-Injected: 1")]
    [InlineData("X-A", "a\0")]
    [InlineData("X-A: 1\r\nX-B", "a")]
    [InlineData("Host", "evil")]
    [InlineData("Content-Length", "1")]
    [InlineData("Transfer-Encoding", "chunked")]
    public async Task Refuses_a_header_that_would_change_the_message(string name, string value)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client().Start.GetAsync(new CallOptions { Headers = [new(name, value)] }));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Sends_headers_of_the_call_in_place_of_its_own()
    {
        Server.On("GET", "/", 200, "{}");
        await Client().Start.GetAsync(new CallOptions { Headers = [new("Accept", "application/json"), new("X-Trace", "t1")] });
        Assert.Equal("application/json", Server.Last["Accept"]);
        Assert.Equal("t1", Server.Last["X-Trace"]);
    }

    private static RequestDelegate Sized(int size, bool isDeclared) => async context =>
    {
        string body = """{"title":""" + "\"" + string.Concat(Enumerable.Repeat('x', size - """{"title":""}""".Length)) + "\"}";
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = isDeclared ? size : null;
        await context.Response.StartAsync();
        await context.Response.WriteAsync(body);
    };
}
