using System.Net;
using System.Threading.Tasks;
using Contoso.Helpdesk;
using Xunit;

namespace Relwright.EndToEnd.Tests.Helpdesk;

/// <summary>OData says null by the status 204 (OData Protocol 4.01, section 11.2.4).</summary>
public sealed class NothingTests : HelpdeskTest
{
    [Theory]
    [InlineData(204, null)]
    [InlineData(200, "null")]
    public async Task An_operation_that_may_give_no_object_gives_null(int status, string? body)
    {
        Answer("/v1/tickets/1/contoso.helpdesk.successor()", status, body);

        Response<Ticket?> next = await Desk.Tickets["1"].SuccessorAsync();

        Assert.Null(next.Value);
        Assert.Equal(status, (int)next.Status);
    }

    [Theory]
    [InlineData(204, null)]
    [InlineData(200, """{"@odata.context":"c","value":null}""")]
    public async Task An_operation_that_may_give_no_value_gives_null(int status, string? body)
    {
        Answer("/v1/tickets/1/contoso.helpdesk.rank()", status, body);
        Answer("/v1/version()", status, body);

        Response<int?> rank = await Desk.Tickets["1"].RankAsync();
        Response<string?> version = await Desk.VersionAsync();

        Assert.Equal((null, null), (rank.Value, version.Value));
        Assert.Equal(status, (int)rank.Status);
    }

    [Fact]
    public async Task An_operation_that_may_give_nothing_gives_what_there_is()
    {
        Server
            .On("GET", "/v1/tickets/1/contoso.helpdesk.successor()", 200, """{"id":"2"}""")
            .On("GET", "/v1/tickets/1/contoso.helpdesk.rank()", 200, """{"value":3}""");

        Assert.Equal("2", (await Desk.Tickets["1"].SuccessorAsync()).Value?.Id);
        Assert.Equal(3, (await Desk.Tickets["1"].RankAsync()).Value);
    }

    [Fact]
    public async Task An_operation_that_always_gives_something_refuses_nothing()
    {
        Server.On("POST", "/v1/tickets/1/contoso.helpdesk.close", 204).On("GET", "/v1/tickets/1/contoso.helpdesk.age(unit='d')", 200, """{"value":null}""");

        await Assert.ThrowsAsync<ApiProtocolException>(() => Desk.Tickets["1"].CloseAsync(new() { Reason = "solved" }));
        await Assert.ThrowsAsync<ApiProtocolException>(() => Desk.Tickets["1"].AgeAsync("d"));
    }

    [Fact]
    public async Task A_navigation_that_leads_nowhere_is_null()
    {
        Server.On("GET", "/v1/tickets/1/owner", 204).On("GET", "/v1/tickets/2/owner", 200, """{"name":"Kim"}""");

        Response<ContosoPeoplePerson?> none = await Desk.Tickets["1"].Owner.GetOrNullAsync(q => q.Select(ContosoPeoplePersonProperties.Name));

        Assert.Null(none.Value);
        Assert.Equal(HttpStatusCode.NoContent, none.Status);
        Assert.Equal("/v1/tickets/1/owner?$select=name", Server.Last.Target);
        Assert.Equal("Kim", (await Desk.Tickets["2"].Owner.GetOrNullAsync()).Value?.Name);
        await Assert.ThrowsAsync<ApiProtocolException>(() => Desk.Tickets["1"].Owner.GetAsync());
        await Assert.ThrowsAnyAsync<HelpdeskException>(() => Desk.Tickets["3"].Owner.GetOrNullAsync());
    }

    [Fact]
    public async Task An_entity_that_the_service_took_without_a_word_is_the_one_that_was_sent()
    {
        Server.On("POST", "/v1/tickets", 204, "", "OData-EntityId: tickets/9", "Preference-Applied: return=minimal");

        Response<Ticket> made = await Desk.Tickets.AddAsync(new Ticket { Title = "Printer" }, new CallOptions { Headers = [new("Prefer", "return=minimal")] });

        Assert.Equal("Printer", made.Value.Title);
        Assert.Equal((HttpStatusCode.NoContent, "tickets/9"), (made.Status, made.Headers["OData-EntityId"]));
    }

    private void Answer(string path, int status, string? body)
    {
        if (body is null)
            Server.On("GET", path, status);
        else
            Server.On("GET", path, status, body);
    }
}
