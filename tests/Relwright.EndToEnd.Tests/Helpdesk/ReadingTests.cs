using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Contoso.Helpdesk;
using Relwright.EndToEnd.Tests.Depot;
using Xunit;

namespace Relwright.EndToEnd.Tests.Helpdesk;

/// <summary>What is asked for, and what comes back.</summary>
public sealed class ReadingTests : HelpdeskTest
{
    [Fact]
    public async Task A_key_is_escaped_as_a_segment()
    {
        await Assert.ThrowsAnyAsync<HelpdeskException>(() => Desk.Tickets["a/b?c#d e'f%"].GetAsync());

        Assert.Equal("/v1/tickets/a%2Fb%3Fc%23d%20e'f%25", Server.Last.Target);
    }

    [Fact]
    public async Task A_key_of_several_members_stands_in_parentheses()
    {
        Server.On("GET", "/v1/tickets/1/lines(ticketId='O''Neil',number=2)", 200, """{"ticketId":"O'Neil","number":2,"amount":2.50}""");

        Line line = await Desk.Tickets["1"].Lines[EntityKey.Of(("ticketId", "O'Neil"), ("number", 2))].GetAsync();

        Assert.Equal(2.5m, line.Amount);
    }

    [Fact]
    public async Task Every_query_option_reaches_the_wire_with_its_literals_escaped()
    {
        Server.On("GET", "/v1/tickets", 200, """{"@odata.count":2,"value":[]}""");

        ODataPage<Ticket> page = (await Desk.Tickets
            .ListAsync(q => q
                .Select(TicketProperties.Id, TicketProperties.Title, TicketProperties.InternalNumber)
                .Expand(TicketProperties.Owner, owner => owner.Select(ContosoPeoplePersonProperties.Name))
                .Filter(TicketProperties.Title == "O'Neil & sons +1" & TicketProperties.Priority == Priority.High)
                .Filter(TicketProperties.Tags.Any(tag => tag.StartsWith("a")) | TicketProperties.Channels.Has(ContosoPeopleChannels.Mail))
                .OrderByDescending(TicketProperties.Due).OrderBy(TicketProperties.InternalNumber)
                .Search("printer \"hall\"").Top(5).Skip(10).Count().Eventual().PageSize(2).IncludeUnknownEnumMembers())
            .AsPages().FirstAsync()).Value;

        Assert.Equal(2, page.Count);
        Assert.Equal(
            "/v1/tickets?$select=id,title,internalNumber&$expand=owner($select=name)"
            + "&$filter=title%20eq%20'O''Neil%20%26%20sons%20%2B1'%20and%20priority%20eq%20'high'%20and%20(tags/any(x:startswith(x,'a'))%20or%20channels%20has%20'mail')"
            + "&$orderby=due%20desc,internalNumber&$search=%22printer%20%5C%22hall%5C%22%22&$top=5&$skip=10&$count=true",
            Server.Last.Target);
        Assert.Equal("odata.maxpagesize=2, include-unknown-enum-members", Server.Last["Prefer"]);
        Assert.Equal("eventual", Server.Last["ConsistencyLevel"]);
    }

    [Fact]
    public async Task Pages_follow_each_other_and_the_key_stays_at_home()
    {
        await using SecondOrigin other = await SecondOrigin.StartAsync(static context => CallTests.JsonAsync(context, 200, """{"value":[{"id":"3"}],"@odata.deltaLink":"https://desk.contoso.com/delta"}"""));
        Server
            .On("GET", "/v1/tickets", 200, $$"""{"value":[{"id":"1"}],"@odata.nextLink":"{{Server.Root}}v1/tickets/more"}""")
            .On("GET", "/v1/tickets/more", 200, $$"""{"value":[{"id":"2"}],"@odata.nextLink":"{{new Uri(other.Address, "/tickets")}}"}""");
        HelpdeskClient desk = Make(new ApiClientOptions { Credential = ApiCredential.Bearer(static (_, _) => new("secret")) });

        List<string?> ids = [];
        string? delta = null;
        await foreach (Response<ODataPage<Ticket>> page in desk.Tickets.ListAsync().AsPages())
        {
            ids.AddRange(page.Value.Value.Select(ticket => ticket.Id));
            delta = page.Value.DeltaLink ?? delta;
        }

        Assert.Equal(["1", "2", "3"], ids);
        Assert.All(Server.Requests, request => Assert.Equal("Bearer secret", request["Authorization"]));
        Assert.Equal([("/tickets", null)], other.Requests);
        Assert.Equal("https://desk.contoso.com/delta", delta);
    }

    [Fact]
    public async Task What_has_changed_is_listed_from_where_a_list_left_off()
    {
        Server
            .On("GET", "/v1/tickets/contoso.helpdesk.delta()", 200, $$"""{"value":[{"id":"1"}],"@odata.deltaLink":"{{Server.Root}}v1/tickets/delta?token=5"}""")
            .On("GET", "/v1/tickets/delta", 200, """{"value":[{"id":"1","title":"New"}]}""");

        string link = (await Desk.Tickets.DeltaAsync().AsPages().FirstAsync()).Value.DeltaLink!;
        Ticket changed = await Desk.Tickets.ListFrom(new Uri(link)).FirstAsync();

        Assert.Equal("New", changed.Title);
        Assert.Equal("/v1/tickets/delta?token=5", Server.Last.Target);
    }

    [Fact]
    public async Task A_derived_type_is_read_as_itself_wherever_its_name_stands()
    {
        Server.On("GET", "/v1/tickets", 200, """{"value":[{"@odata.type":"#contoso.helpdesk.urgentTicket","id":"1","deadline":"PT1H"},{"id":"2","deadline":"PT2H","@odata.type":"#contoso.helpdesk.urgentTicket"},{"id":"3"}]}""");

        List<Ticket> tickets = await Desk.Tickets.ListAsync().ToListAsync();

        Assert.Equal(TimeSpan.FromHours(1), Assert.IsType<UrgentTicket>(tickets[0]).Deadline);
        Assert.Equal(TimeSpan.FromHours(2), Assert.IsType<UrgentTicket>(tickets[1]).Deadline);
        Assert.IsType<Ticket>(tickets[2]);
    }

    [Fact]
    public async Task An_unknown_derived_type_comes_back_with_all_that_it_brought()
    {
        const string Body = """{"@odata.type":"#contoso.helpdesk.strangeTicket","id":"1","title":"Odd","@odata.etag":"W/\"1\"","tentacles":8}""";
        Server.On("GET", "/v1/tickets/1", 200, Body);

        Ticket ticket = await Desk.Tickets["1"].GetAsync();

        Assert.IsType<Ticket>(ticket);
        Assert.Equal("#contoso.helpdesk.strangeTicket", ticket.OdataType);
        Assert.Equal(JsonValue.Parse("8"), ticket.AdditionalMembers["tentacles"]);
        Assert.Equal("W/\"1\"", ticket.Unknown.ODataETag);
        Assert.Equal(JsonValue.Parse(Body), JsonValue.Parse(ticket.ToJson()));
    }

    [Fact]
    public async Task Flags_are_told_one_by_one_and_unknown_ones_are_kept()
    {
        Server.On("GET", "/v1/tickets/1", 200, """{"channels":"phone,mail,pigeon"}""");

        Ticket ticket = await Desk.Tickets["1"].GetAsync();

        ContosoPeopleChannels channels = ticket.Channels!.Value;
        Assert.Equal(ContosoPeopleChannels.Known.Mail | ContosoPeopleChannels.Known.Phone, channels.Value);
        Assert.Equal(["pigeon"], channels.Others);
        Assert.True(channels.Has(ContosoPeopleChannels.Mail));
        Assert.False(channels.Has(ContosoPeopleChannels.Chat));
        Assert.Equal(ContosoPeopleChannels.Mail | ContosoPeopleChannels.Phone, ContosoPeopleChannels.Phone | ContosoPeopleChannels.Mail);
        Assert.Equal("""{"channels":"phone,mail,pigeon"}""", Encoding.UTF8.GetString(ticket.ToJson()));
    }

    [Fact]
    public async Task Casts_and_octets_have_paths_of_their_own()
    {
        Server
            .On("GET", "/v1/tickets/contoso.helpdesk.urgentTicket", 200, """{"value":[{"id":"1","deadline":"PT1H"}]}""")
            .On("GET", "/v1/tickets/1/photo", 200, "12")
            .On("GET", "/v1/tickets/1/notes/7/$value", 200, "34")
            .On("PUT", "/v1/tickets/1/photo", 204);

        Assert.Equal(TimeSpan.FromHours(1), (await Desk.Tickets.OfType<UrgentTicket>().ListAsync().FirstAsync()).Deadline);
        Assert.Equal("12"u8.ToArray(), (await Desk.Tickets["1"].Photo.GetAsync()).Value.ToArray());
        Assert.Equal("34"u8.ToArray(), (await Desk.Tickets["1"].Notes[7].ContentStream.GetAsync()).Value.ToArray());
        await Desk.Tickets["1"].Photo.PutAsync("56"u8.ToArray(), "image/png");
        Assert.Equal(("56", "image/png"), (Server.Last.Body, Server.Last["Content-Type"]));
    }

    [Fact]
    public async Task Functions_take_their_parameters_in_the_path_and_lists_by_alias()
    {
        Server
            .On("GET", "/v1/tickets/contoso.helpdesk.overdue(since=2026-05-04,titles=@titles)", 200, """{"value":[{"id":"1"}]}""")
            .On("GET", "/v1/tickets/contoso.helpdesk.overdue(since=2026-05-04)/$count", static context => Write(context, "text/plain", "3"))
            .On("GET", "/v1/tickets/1/contoso.helpdesk.age(unit='O''Clock')", 200, """{"@odata.context":"c","value":42}""")
            .On("GET", "/v1/version()", 200, """{"value":"7.1"}""");

        Assert.Equal("1", (await Desk.Tickets.OverdueAsync(new DateOnly(2026, 5, 4), ["a&b"]).FirstAsync()).Id);
        Assert.EndsWith("?@titles=[%22a%26b%22]", Server.Last.Target.Replace("%5B", "[", StringComparison.Ordinal).Replace("%5D", "]", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(3, await Desk.Tickets.Overdue(new DateOnly(2026, 5, 4)).CountAsync());
        Assert.Equal(42, (await Desk.Tickets["1"].AgeAsync("O'Clock")).Value);
        Assert.Equal("7.1", (await Desk.VersionAsync()).Value);
    }

    [Fact]
    public void Notifications_bring_resources_of_their_own_types_and_keep_others()
    {
        Notifications told = HelpdeskWebhooks.ParseNotifications("""
            {"value":[
              {"changeType":"created","resourceUrl":"/tickets/1","resourceData":{"@odata.type":"#contoso.helpdesk.urgentTicket","id":"1","deadline":"PT1H"}},
              {"changeType":"updated","resourceUrl":"/tickets/1/notes","resourceData":[{"@odata.type":"contoso.helpdesk.note","number":1},{"@odata.type":"#contoso.helpdesk.sketch","lines":3}]},
              {"changeType":"deleted","resourceUrl":"/tickets/1"}
            ]}
            """u8);

        Assert.Equal(TimeSpan.FromHours(1), Assert.IsType<UrgentTicket>(Assert.Single(told.Value![0].Resources)).Deadline);
        Assert.Equal(1, Assert.IsType<Note>(told.Value[1].Resources[0]).Number);
        Assert.Equal(3, Assert.IsType<JsonValue>(told.Value[1].Resources[1]).ToElement().GetProperty("lines").GetInt32());
        Assert.Empty(told.Value[2].Resources);
    }

    private static Task Write(Microsoft.AspNetCore.Http.HttpContext context, string mediaType, string text)
    {
        context.Response.ContentType = mediaType;
        return Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, text);
    }
}
