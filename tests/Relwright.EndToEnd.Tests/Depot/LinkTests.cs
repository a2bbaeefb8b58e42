using System;
using System.Linq;
using System.Threading.Tasks;
using Contoso.Depot;
using Xunit;

namespace Relwright.EndToEnd.Tests.Depot;

/// <summary>Links of an answer to calls that it knows the arguments of.</summary>
public sealed class LinkTests : DepotTest
{
    [Fact]
    public async Task Calls_the_operation_with_what_the_answer_says()
    {
        BoxesCreateResponse made = await MadeAsync("""{"id":"a/1"}""");
        Server.On("GET", "/v1/boxes/a%2F1", 200, """{"id":"a/1"}""");

        Box box = await made.FetchAsync();

        Assert.Equal("a/1", box.Id);
        Assert.Equal("/v1/boxes/a%2F1", Server.Last.Target);
    }

    [Fact]
    public async Task Finds_the_operation_by_the_place_of_its_description()
    {
        BoxesCreateResponse made = await MadeAsync("""{"id":"1"}""");
        Server.On("DELETE", "/v1/boxes/1", 204);

        await made.DropAsync();

        Assert.Equal(("DELETE", "/v1/boxes/1"), (Server.Last.Method, Server.Last.Target));
    }

    [Fact]
    public async Task Sends_the_body_that_the_link_says()
    {
        BoxesCreateResponse made = await MadeAsync("""{"id":"1"}""");

        await made.TwinAsync();

        Assert.Equal(["""{"name":"n"}""", """{"name":"n"}"""], Server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task Fills_expressions_into_a_text_and_goes_to_the_server_of_the_link()
    {
        BoxesCreateResponse made = await MadeAsync("""{"id":"1"}""", "X-Lang: de");
        Server.On("GET", "/audit/boxes/made-by-POST-201/label", static context => Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, "ok"));

        Assert.Equal("ok", await made.AuditAsync());
        Assert.Equal("/audit/boxes/made-by-POST-201/label?lang=de", Server.Last.Target);
    }

    [Fact]
    public async Task Says_what_the_answer_does_not_know_before_anything_is_sent()
    {
        BoxesCreateResponse made = await MadeAsync("""{"id":"1"}""");

        LinkNotOfferedException missing = await Assert.ThrowsAsync<LinkNotOfferedException>(() => made.AuditAsync());

        Assert.Equal(("boxes_create", "audit", "$response.header.X-Lang"), (missing.ResourceName, missing.Relation, missing.Expression));
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Leads_nowhere_from_an_answer_made_by_hand()
    {
        var made = new BoxesCreateResponse(new Response<Box>(new Box { Id = "1" }, headers: new ApiHeaders([new("X-Boxes-Left", "3")])));

        Assert.Equal(("1", 3), (made.Value.Id, made.XBoxesLeft));
        await Assert.ThrowsAsync<InvalidOperationException>(() => made.FetchAsync());
    }

    private Task<BoxesCreateResponse> MadeAsync(string json, params string[] headers)
    {
        Server.On("POST", "/v1/boxes", 201, json, headers);
        return Client.Boxes.CreateAsync(new NewBox { Name = "n" });
    }
}
