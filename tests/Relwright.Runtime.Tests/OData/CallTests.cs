using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.OData;

public sealed class CallTests : ServerTest
{
    private DeskClient Desk => new(Http, new Uri(Server.Root, "v1.0"));

    [Fact]
    public async Task Gets_an_entity_with_the_members_asked_for()
    {
        Server.On("GET", "/v1.0/tickets/5", 200, """{"@odata.context":"c","@odata.etag":"W/\"1\"","id":"5","title":"Printer"}""");

        Response<Ticket> ticket = await Desk.Tickets["5"].GetAsync(q => q
            .Select(TicketProperties.Id, TicketProperties.Title)
            .Expand(TicketProperties.Parts, parts => parts.Select(TicketProperties.Id).Filter(TicketProperties.Title == "a & b").Top(2)));

        Assert.Equal("Printer", ticket.Value.Title);
        Assert.Equal("W/\"1\"", ticket.Value.Unknown.ODataETag);
        Assert.Equal("c", ticket.Value.Unknown.ODataContext);
        Assert.Equal("/v1.0/tickets/5?$select=id,title&$expand=parts($select=id;$filter=title%20eq%20'a%20%26%20b';$top=2)", Server.Last.Target);
    }

    [Fact]
    public async Task Lists_page_after_page_and_asks_for_the_next_one_only_when_it_is_needed()
    {
        Server.On("GET", "/v1.0/tickets", async context =>
        {
            string next = context.Request.Query["page"].ToString() is { Length: > 0 } page ? page : "1";
            string link = next == "3" ? "" : $$""","@odata.nextLink":"{{Server.Root}}v1.0/tickets?page={{int.Parse(next, System.Globalization.CultureInfo.InvariantCulture) + 1}}" """;
            context.Response.ContentType = "application/json";
            await Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, $$"""{"value":[{"id":"{{next}}a"},{"id":"{{next}}b"}]{{link}},"@odata.count":6}""");
        });

        List<string?> ids = [];
        await foreach (Ticket ticket in Desk.Tickets.ListAsync(q => q.Top(6).Count().PageSize(2).Eventual().Search("a \"b\"")))
        {
            ids.Add(ticket.Id);
            Assert.Equal((ids.Count + 1) / 2, Server.Requests.Count);
        }

        Assert.Equal(["1a", "1b", "2a", "2b", "3a", "3b"], ids);
        ReceivedRequest first = Server.Requests[0];
        Assert.Equal("/v1.0/tickets?$search=%22a%20%5C%22b%5C%22%22&$top=6&$count=true", first.Target);
        Assert.Equal("odata.maxpagesize=2", first["Prefer"]);
        Assert.All(Server.Requests, request => Assert.Equal("eventual", request["ConsistencyLevel"]));
    }

    [Fact]
    public async Task Tells_what_a_page_says_beside_its_items()
    {
        Server.On("GET", "/v1.0/tickets", 200, """{"@odata.count":7,"value":[],"@odata.deltaLink":"https://desk.test/d","extra":1}""");

        List<ODataPage<Ticket>> pages = [];
        await foreach (Response<ODataPage<Ticket>> page in Desk.Tickets.ListAsync().AsPages())
            pages.Add(page.Value);

        ODataPage<Ticket> only = Assert.Single(pages);
        Assert.Equal(7, only.Count);
        Assert.Equal("https://desk.test/d", only.DeltaLink);
        Assert.True(only.Unknown.TryGet("extra", out _));
    }

    [Fact]
    public async Task Ends_a_circle_of_pages_with_a_typed_error()
    {
        Server.On("GET", "/v1.0/tickets", 200, """{"value":[{"id":"1"}],"@odata.nextLink":"tickets"}""");

        await Assert.ThrowsAsync<LinkNotFollowableException>(async () =>
        {
            await foreach (Ticket _ in Desk.Tickets.ListAsync())
            {
            }
        });
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Lists_on_from_a_delta_link()
    {
        Server.On("GET", "/v1.0/tickets/delta()", 200, """{"value":[{"id":"9"}]}""");

        Ticket[] changed = await All(Desk.Tickets.ListFrom(new Uri(Server.Root, "v1.0/tickets/delta()?$deltatoken=a%2Bb")));

        Assert.Equal("9", Assert.Single(changed).Id);
        Assert.Equal("/v1.0/tickets/delta()?$deltatoken=a%2Bb", Server.Last.Target);
    }

    [Fact]
    public async Task Lists_on_from_a_link_that_is_relative_to_the_service()
    {
        Server.On("GET", "/v1.0/tickets/delta()", 200, """{"value":[{"id":"9"}]}""");

        Ticket[] changed = await All(Desk.Tickets.ListFrom(new Uri("tickets/delta()?$deltatoken=a", UriKind.Relative)));

        Assert.Equal("9", Assert.Single(changed).Id);
        Assert.Equal("/v1.0/tickets/delta()?$deltatoken=a", Server.Last.Target);
    }

    [Fact]
    public async Task What_an_expansion_cannot_say_by_itself_the_request_says()
    {
        Server.On("GET", "/v1.0/tickets/5", 200, """{"id":"5"}""");

        await Desk.Tickets["5"].GetAsync(q => q
            .Expand(TicketProperties.Parts, parts => parts.Top(2).Eventual().PageSize(3).IncludeUnknownEnumMembers())
            .IncludeUnknownEnumMembers());

        Assert.Equal("/v1.0/tickets/5?$expand=parts($top=2)", Server.Last.Target);
        Assert.Equal("include-unknown-enum-members, odata.maxpagesize=3", Server.Last["Prefer"]);
        Assert.Equal("eventual", Server.Last["ConsistencyLevel"]);
    }

    [Fact]
    public async Task Counts()
    {
        Server.On("GET", "/v1.0/tickets/$count", 200, "42");

        Assert.Equal(42, await Desk.Tickets.CountAsync(q => q.Filter(TicketProperties.Weight > 1)));
        Assert.Equal("/v1.0/tickets/$count?$filter=weight%20gt%201", Server.Last.Target);
        Assert.Equal("text/plain", Server.Last["Accept"]);
    }

    [Fact]
    public async Task Adds_changes_and_deletes_with_the_condition_given()
    {
        Server.On("POST", "/v1.0/tickets", 201, """{"id":"5","title":"New"}""").On("PATCH", "/v1.0/tickets/5", 204).On("DELETE", "/v1.0/tickets/5", 204);

        Response<Ticket> made = await EntityCalls.AddAsync(Desk.Tickets, new Ticket { Title = "New" }, null, default);
        Response<Ticket?> changed = await EntityCalls.PatchAsync(Desk.Tickets["5"], new Ticket { Title = "Old" }, IfMatch.Of("W/\"1\""), null, default);
        await EntityCalls.DeleteAsync(Desk.Tickets["5"], default, null, default);

        Assert.Equal("5", made.Value.Id);
        Assert.Null(changed.Value);
        Assert.Equal(["""{"title":"New"}""", """{"title":"Old"}""", ""], Server.Requests.Select(request => request.Body));
        Assert.Equal([null, "W/\"1\"", null], Server.Requests.Select(request => request["If-Match"]));
    }

    [Fact]
    public async Task Calls_an_action_without_parameters_with_an_empty_object()
    {
        Server.On("POST", "/v1.0/tickets/5/close", 204);

        await Desk.Tickets["5"].Location.Action("close").With<Ticket>(null).SendAsync(null, default);

        Assert.Equal("{}", Server.Last.Body);
    }

    [Fact]
    public async Task Calls_a_function_with_the_parameters_that_have_a_value()
    {
        Server.On("GET", "/v1.0/tickets/find(name='it''s a%2Fb',words=@words)", 200, """{"value":[{"id":"1"}]}""").On("GET", "/v1.0/tickets/weigh()", 200, """{"@odata.context":"c","value":12}""");

        ODataOperation find = Desk.Tickets.Location.Function(
            "find", ODataParameter.Of("name", "it's a/b"), ODataParameter.Of<int?>("size", null), ODataParameter.Of("words", (EquatableList<string>)["a", "b&c"], Wire.List(Wire.String)));
        Ticket[] found = await All(find.List(Wire.Record<Ticket>(), null, default));

        Assert.Single(found);
        Assert.Equal("/v1.0/tickets/find(name='it''s%20a%2Fb',words=@words)?@words=%5B%22a%22,%22b%26c%22%5D", Server.Last.Target);
        Assert.Equal(12, (await Desk.Tickets.Location.Function("weigh").SendForValueAsync(Wire.Int32, null, default)).Value);
    }

    [Fact]
    public async Task Gets_and_puts_octets()
    {
        Server.On("GET", "/v1.0/tickets/5/photo", 200, "bits").On("PUT", "/v1.0/tickets/5/photo", 204);
        StreamPath photo = Desk.Tickets["5"].Location.Stream("photo");

        Assert.Equal("bits"u8.ToArray(), (await photo.GetAsync("image/*")).Value.ToArray());
        Assert.Equal("image/*", Server.Last["Accept"]);
        await photo.PutAsync("new"u8.ToArray(), "image/png");
        Assert.Equal("image/png", Server.Last["Content-Type"]);
        Assert.Equal("new", Server.Last.Body);
    }

    [Fact]
    public async Task Ties_entities_to_others_by_their_urls()
    {
        Server.On("POST", "/v1.0/lead/parts/$ref", 204).On("DELETE", "/v1.0/lead/parts/5/$ref", 204).On("PUT", "/v1.0/lead/owner/$ref", 204)
            .On("GET", "/v1.0/lead/owner/$ref", 200, """{"@odata.context":"c","@odata.id":"tickets/7"}""");
        ReferencesPath<Ticket> parts = Desk.Lead.Location.References<Ticket>("parts");
        ReferencePath<Ticket> owner = Desk.Lead.Location.Reference<Ticket>("owner");

        await parts.AddAsync(Desk.Tickets["5"]);
        await parts.RemoveAsync("5");
        await owner.SetAsync(Desk.Tickets["7"]);

        Assert.Equal("tickets/7", (await owner.GetAsync()).Value.Id.OriginalString);
        Assert.Equal([$$"""{"@odata.id":"{{Server.Root}}v1.0/tickets/5"}""", "", $$"""{"@odata.id":"{{Server.Root}}v1.0/tickets/7"}""", ""], Server.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task Tells_the_error_with_its_inner_errors()
    {
        Server.On("GET", "/v1.0/lead", 403, """{"error":{"code":"Forbidden","message":"No.","innerError":{"code":"7505","request-id":"r1"}}}""", "request-id: r1");

        DeskException refused = await Assert.ThrowsAsync<DeskException>(() => Desk.Lead.GetAsync());

        Assert.Equal(("Forbidden", "7505", "r1"), (refused.Error.Code, refused.Error.MostSpecificCode, refused.RequestId));
    }

    [Fact]
    public async Task An_error_whose_body_is_no_error_of_odata_is_an_exception_all_the_same()
    {
        Server.On("GET", "/v1.0/lead", 502, "<html>");

        ApiException broken = await Assert.ThrowsAsync<ApiException>(() => Desk.Lead.GetAsync());

        Assert.Equal(502, (int)broken.Status);
    }

    private static async Task<Ticket[]> All(IAsyncEnumerable<Ticket> tickets)
    {
        List<Ticket> all = [];
        await foreach (Ticket ticket in tickets.WithCancellation(CancellationToken.None))
            all.Add(ticket);
        return [.. all];
    }
}
