using System;
using System.Net.Http;
using Xunit;

namespace Relwright.Runtime.Tests.OData;

public sealed class PathTests : IDisposable
{
    private readonly HttpClient _http = new();

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData("2e1a", "/tickets/2e1a", "/tickets('2e1a')")]
    [InlineData("O'Neil", "/tickets/O'Neil", "/tickets('O''Neil')")]
    [InlineData("a/b c", "/tickets/a%2Fb%20c", "/tickets('a%2Fb%20c')")]
    [InlineData("19:x@thread.v2", "/tickets/19:x@thread.v2", "/tickets('19:x@thread.v2')")]
    [InlineData("50%", "/tickets/50%25", "/tickets('50%25')")]
    [InlineData("a?b#c", "/tickets/a%3Fb%23c", "/tickets('a%3Fb%23c')")]
    [InlineData("{id}", "/tickets/%7Bid%7D", "/tickets('%7Bid%7D')")]
    [InlineData("ä😀", "/tickets/%C3%A4%F0%9F%98%80", "/tickets('%C3%A4%F0%9F%98%80')")]
    public void Escapes_a_key_as_a_segment_and_in_parentheses(string key, string segment, string parentheses)
    {
        Assert.Equal(segment, Desk().Tickets[key].ToString());
        Assert.Equal(parentheses, Desk(keyAsSegment: false).Tickets[key].ToString());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("$count")]
    [InlineData("contoso.desk.urgentTicket")]
    [InlineData("contoso.desk.find(name='x')")]
    [InlineData("delta()")]
    public void Puts_a_key_that_would_mean_something_else_as_a_segment_in_parentheses(string key) =>
        Assert.Equal($"/tickets('{key.Replace("'", "''", StringComparison.Ordinal)}')", Desk().Tickets[key].ToString());

    [Theory]
    [InlineData("inbox")]
    [InlineData("v1.0")]
    [InlineData("2.5")]
    [InlineData("jo.doe@contoso.com")]
    [InlineData("a..b")]
    [InlineData("(a)")]
    public void Leaves_a_key_a_segment_that_can_be_nothing_else(string key) => Assert.Equal("/tickets/" + key, Desk().Tickets[key].ToString());

    [Fact]
    public void Refuses_an_empty_key() => Assert.Throws<ArgumentException>(() => Desk().Tickets[""]);

    [Fact]
    public void Writes_keys_of_other_types_without_quotes()
    {
        Guid id = Guid.Parse("a7a681dc-756e-4909-b988-f160edc6655f");

        Assert.Equal("/tickets(5)", Desk(keyAsSegment: false).Tickets[5].ToString());
        Assert.Equal($"/tickets({id})", Desk(keyAsSegment: false).Tickets[id].ToString());
        Assert.Equal("/tickets(order=5,line='a''b')", Desk().Tickets[EntityKey.Of(("order", 5), ("line", "a'b"))].ToString());
    }

    [Fact]
    public void Casts_to_a_derived_type_by_its_qualified_name()
    {
        Assert.Equal("/tickets/5/contoso.desk.urgentTicket", Desk().Tickets["5"].OfType<UrgentTicket>().ToString());
        Assert.Equal("/tickets/contoso.desk.urgentTicket/5", Desk().Tickets.OfType<UrgentTicket>()["5"].ToString());
    }

    [Fact]
    public void Puts_the_path_behind_that_of_the_service() =>
        Assert.Equal("https://desk.test/v1.0/tickets/5", Desk().Tickets["5"].ToUri().AbsoluteUri);

    [Fact]
    public void A_path_that_no_client_made_leads_nowhere()
    {
        EntityPath<Ticket> nowhere = default;

        Assert.Equal("", nowhere.ToString());
        Assert.Throws<InvalidOperationException>(nowhere.ToUri);
    }

    private DeskClient Desk(bool keyAsSegment = true) => new(_http, new Uri("https://desk.test/v1.0"), keyAsSegment);
}
