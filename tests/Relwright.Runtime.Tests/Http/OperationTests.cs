using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Relwright.Generated;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class OperationTests : ServerTest
{
    [Fact]
    public async Task Sends_a_raw_body_with_its_media_type()
    {
        Server.On("PUT", "/", 204);
        ApiCall call = new("PUT", "note") { RawBody = new RawBody("v=0"u8.ToArray(), "application/sdp") };
        await Calls.SendAsync(Client().Start, call, null, default);
        Assert.Equal(("v=0", "application/sdp"), (Server.Last.Body, Server.Last["Content-Type"]));
    }

    [Fact]
    public async Task Asks_in_each_request_for_the_revision_that_the_record_describes()
    {
        Server.On("GET", "/", 200, "{}").On("DELETE", "/", 204);
        Resource<Note> note = await Calls.GetAsync(Client().Start);
        Assert.Equal("2", Server.Last["X-Minimum-Revision"]);
        await Calls.RefreshAsync(note, null, default);
        Assert.Equal("2", Server.Last["X-Minimum-Revision"]);
        await Calls.SendAsync(note, new ApiCall("DELETE", "note"), null, default);
        Assert.Equal("2", Server.Last["X-Minimum-Revision"]);
    }

    [Fact]
    public async Task Reads_xml_that_answers_a_question_for_json()
    {
        Server.On("GET", "/", 200, """{"_links":{"note":{"href":"/x/1"}}}""").On("DELETE", "/y", 204).On("GET", "/x/1", context =>
        {
            context.Response.ContentType = "application/vnd.notes+xml; charset=utf-8";
            return context.Response.WriteAsync("""<resource rel="note" href="/x/2" xmlns="urn:notes"><link rel="note" href="../y" /></resource>""");
        });
        Resource<OpaqueResource> note = await Calls.GetAsync(Calls.Follow<Note, OpaqueResource>(Client().Start, "note"));
        Assert.Equal(new Uri(Server.Root, "x/2"), note.Uri);
        await Calls.SendAsync(Calls.Follow<OpaqueResource, OpaqueResource>(note, "note"), new ApiCall("DELETE", "note"), null, default);
        Assert.Equal("/y", Server.Last.Target);
    }
}
