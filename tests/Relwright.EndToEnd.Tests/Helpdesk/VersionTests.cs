using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Contoso.Helpdesk;
using Xunit;

namespace Relwright.EndToEnd.Tests.Helpdesk;

/// <summary>The client asks for OData 4.0, and understands a service that answers in 4.01 all the same.</summary>
public sealed class VersionTests : HelpdeskTest
{
    [Fact]
    public async Task Every_request_says_which_version_is_understood()
    {
        Server
            .On("GET", "/v1/tickets", 200, $$"""{"value":[{"id":"1"}],"@odata.nextLink":"{{Server.Root}}v1/tickets/more"}""")
            .On("GET", "/v1/tickets/more", 200, """{"value":[]}""")
            .On("GET", "/v1/tickets/1", 200, """{"id":"1"}""")
            .On("POST", "/v1/tickets", 201, """{"id":"2"}""")
            .On("PATCH", "/v1/tickets/1", 204)
            .On("DELETE", "/v1/tickets/1", 204)
            .On("POST", "/v1/reset", 204)
            .On("GET", "/v1/version()", 200, """{"value":"7"}""")
            .On("GET", "/v1/tickets/1/photo", 200, "12")
            .On("PUT", "/v1/tickets/1/owner/$ref", 204);

        await Desk.Tickets.ListAsync().ToListAsync();
        await Desk.Tickets.ListFrom(new Uri(Server.Root, "v1/tickets/more")).ToListAsync();
        await Desk.Tickets["1"].GetAsync();
        await Desk.Tickets.AddAsync(new Ticket());
        await Desk.Tickets["1"].PatchAsync(new TicketPatch { Title = "Copier" });
        await Desk.Tickets["1"].DeleteAsync();
        await Desk.ResetAsync();
        await Desk.VersionAsync();
        await Desk.Tickets["1"].Photo.GetAsync();
        await Desk.Tickets["1"].OwnerReference.SetAsync(Desk.People[Guid.Empty]);

        Assert.Equal(11, Server.Requests.Count);
        Assert.All(Server.Requests, request => Assert.Equal("4.0", request["OData-MaxVersion"]));
    }

    [Fact]
    public async Task A_caller_can_ask_for_another_version()
    {
        Server.On("GET", "/v1/tickets/1", 200, """{"id":"1"}""");

        await Desk.Tickets["1"].GetAsync(options: new CallOptions { Headers = [new("odata-maxversion", "4.01")] });

        Assert.Equal("4.01", Server.Last["OData-MaxVersion"]);
    }

    [Fact]
    public async Task Pages_without_the_prefix_follow_each_other()
    {
        Server
            .On("GET", "/v1/tickets", 200, $$"""{"@context":"c","@count":2,"value":[{"id":"1"}],"@nextLink":"{{Server.Root}}v1/tickets/more"}""")
            .On("GET", "/v1/tickets/more", 200, """{"@deltaLink":"https://desk.contoso.com/delta","value":[{"id":"2"}]}""");

        List<ODataPage<Ticket>> pages = await Desk.Tickets.ListAsync().AsPages().Select(page => page.Value).ToListAsync();

        Assert.Equal(["1", "2"], pages.SelectMany(page => page.Value).Select(ticket => ticket.Id));
        Assert.Equal(("c", 2L), (pages[0].Context, pages[0].Count));
        Assert.Equal("https://desk.contoso.com/delta", pages[1].DeltaLink);
    }

    [Fact]
    public async Task A_derived_type_is_read_as_itself_without_the_prefix()
    {
        Server.On("GET", "/v1/tickets", 200, """{"value":[{"@type":"#contoso.helpdesk.urgentTicket","id":"1","deadline":"PT1H"},{"id":"2","deadline":"PT2H","@type":"#contoso.helpdesk.urgentTicket"}]}""");

        List<Ticket> tickets = await Desk.Tickets.ListAsync().ToListAsync();

        Assert.All(tickets, ticket => Assert.Equal("#contoso.helpdesk.urgentTicket", Assert.IsType<UrgentTicket>(ticket).OdataType));
        Assert.Equal(JsonValue.Parse("""{"@odata.type":"#contoso.helpdesk.urgentTicket","id":"1","deadline":"PT1H"}"""), JsonValue.Parse(tickets[0].ToJson()));
    }

    [Theory]
    [InlineData("""{"@odata.type":"contoso.helpdesk.urgentTicket","id":"1","deadline":"PT1H"}""")]
    [InlineData("""{"id":"1","deadline":"PT1H","@odata.type":"contoso.helpdesk.urgentTicket"}""")]
    public async Task A_derived_type_is_read_as_itself_without_the_mark(string body)
    {
        Server.On("GET", "/v1/tickets", 200, $$"""{"value":[{{body}}]}""").On("GET", "/v1/tickets/1", 200, body);

        Ticket listed = await Desk.Tickets.ListAsync().FirstAsync();
        Ticket single = await Desk.Tickets["1"].GetAsync();

        Assert.Equal(TimeSpan.FromHours(1), Assert.IsType<UrgentTicket>(listed).Deadline);
        Assert.Equal(JsonValue.Parse(body), JsonValue.Parse(Assert.IsType<UrgentTicket>(single).ToJson()));
    }

    [Fact]
    public async Task Annotations_and_references_are_found_without_the_prefix()
    {
        Server
            .On("GET", "/v1/tickets/1", 200, """{"@context":"c","@id":"tickets/1","@etag":"W/\"1\"","notes@nextLink":"n"}""")
            .On("GET", "/v1/tickets/1/owner/$ref", 200, """{"@context":"c","@id":"people/1"}""");

        UnknownMembers unknown = (await Desk.Tickets["1"].GetAsync()).Value.Unknown;

        Assert.Equal(("c", "tickets/1", "W/\"1\"", "n"), (unknown.ODataContext, unknown.ODataId, unknown.ODataETag, unknown.ODataText("notes@odata.nextLink")));
        Assert.Equal("people/1", (await Desk.Tickets["1"].OwnerReference.GetAsync()).Value.Id.OriginalString);
    }

    [Fact]
    public void Notifications_name_types_without_the_prefix()
    {
        Notifications told = HelpdeskWebhooks.ParseNotifications("""{"value":[{"changeType":"created","resourceUrl":"u","resourceData":{"@type":"#contoso.helpdesk.note","number":1}}]}"""u8);

        Assert.Equal(1, Assert.IsType<Note>(Assert.Single(told.Value![0].Resources)).Number);
    }
}
