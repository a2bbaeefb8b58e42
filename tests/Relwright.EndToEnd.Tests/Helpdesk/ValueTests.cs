using System;
using System.Threading.Tasks;
using Contoso.Helpdesk;
using Xunit;

namespace Relwright.EndToEnd.Tests.Helpdesk;

/// <summary>Values in the forms that OData has of its own (OData JSON Format 4.01, section 7.1).</summary>
public sealed class ValueTests : HelpdeskTest
{
    [Fact]
    public async Task Numbers_that_are_not_finite_are_read_and_sent()
    {
        Server.On("GET", "/v1/tickets/1", 200, """{"heat":"NaN","score":"-INF","samples":[1.5,"INF","NaN"]}""").On("PATCH", "/v1/tickets/1", 204);

        Ticket ticket = await Desk.Tickets["1"].GetAsync();
        await Desk.Tickets["1"].PatchAsync(new TicketPatch { Heat = ticket.Heat, Score = ticket.Score, Samples = ticket.Samples });

        Assert.Equal((double.NaN, float.NegativeInfinity), (ticket.Heat, ticket.Score));
        Assert.Equal([1.5, double.PositiveInfinity, double.NaN], ticket.Samples!);
        Assert.Equal("""{"heat":"NaN","score":"-INF","samples":[1.5,"INF","NaN"]}""", Server.Last.Body);
    }

    [Fact]
    public async Task Numbers_that_are_finite_are_no_texts()
    {
        Server.On("GET", "/v1/tickets/1", 200, """{"heat":"1.5"}""").On("GET", "/v1/tickets/2", 200, """{"heat":1.5,"score":-2E3,"samples":[]}""");

        await Assert.ThrowsAsync<ApiProtocolException>(() => Desk.Tickets["1"].GetAsync());
        Ticket ticket = await Desk.Tickets["2"].GetAsync();

        Assert.Equal((1.5, -2000f), (ticket.Heat, ticket.Score));
    }

    [Theory]
    [InlineData("-_-_")]
    [InlineData("+/+/")]
    public async Task Bytes_are_read_in_both_alphabets_and_sent_in_the_one_that_services_know(string text)
    {
        Server.On("GET", "/v1/tickets/1", 200, $$"""{"digest":"{{text}}"}""").On("PATCH", "/v1/tickets/1", 204);

        Ticket ticket = await Desk.Tickets["1"].GetAsync();
        await Desk.Tickets["1"].PatchAsync(new TicketPatch { Digest = ticket.Digest });

        Assert.Equal([0xFB, 0xFF, 0xBF], ticket.Digest!.Value.Span.ToArray());
        Assert.Equal("""{"digest":"+/+/"}""", Server.Last.Body);
    }

    [Fact]
    public async Task An_operation_can_give_octets()
    {
        byte[] octets = [0x25, 0x50, 0xFF, 0x00];
        Server.On("GET", "/v1/tickets/1/contoso.helpdesk.printout()", async context =>
        {
            context.Response.ContentType = "application/pdf";
            await context.Response.Body.WriteAsync(octets);
        });

        Response<ReadOnlyMemory<byte>> printout = await Desk.Tickets["1"].PrintoutAsync();

        Assert.Equal(octets, printout.Value.ToArray());
        Assert.Equal("*/*", Server.Last["Accept"]);
    }

    [Theory]
    [InlineData("contoso.helpdesk.urgentTicket")]
    [InlineData("contoso.helpdesk.delta()")]
    public async Task A_key_that_reads_as_a_cast_or_a_call_leads_to_the_entity(string key)
    {
        Server.On("GET", $"/v1/tickets('{key}')", 200, """{"id":"1"}""");

        Assert.Equal("1", (await Desk.Tickets[key].GetAsync()).Value.Id);
    }
}
