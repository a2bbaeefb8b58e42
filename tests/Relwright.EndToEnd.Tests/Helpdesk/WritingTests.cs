using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Contoso.Helpdesk;
using Xunit;

namespace Relwright.EndToEnd.Tests.Helpdesk;

/// <summary>What is sent, and what is refused.</summary>
public sealed class WritingTests : HelpdeskTest
{
    [Fact]
    public async Task A_patch_tells_absent_from_null_and_asks_for_the_state_that_was_read()
    {
        Server
            .On("GET", "/v1/tickets/1", 200, """{"@odata.etag":"W/\"7\"","id":"1","title":"Printer"}""")
            .On("PATCH", "/v1/tickets/1", 200, """{"id":"1","title":"Copier"}""");

        Ticket ticket = await Desk.Tickets["1"].GetAsync();
        Response<Ticket?> changed = await Desk.Tickets["1"].PatchAsync(new TicketPatch { Title = "Copier", Due = null }, IfMatch.Of(ticket.Unknown.ODataETag!));

        Assert.Equal("""{"title":"Copier","due":null}""", Server.Last.Body);
        Assert.Equal("W/\"7\"", Server.Last["If-Match"]);
        Assert.Equal("Copier", changed.Value!.Title);
    }

    [Fact]
    public async Task A_new_entity_is_tied_to_others_by_their_urls_and_has_members_of_any_name()
    {
        Server.On("POST", "/v1/tickets", 201, """{"id":"9"}""");
        Uri owner = Desk.People[new Guid("00000000-0000-0000-0000-000000000001")].ToUri();

        Ticket made = await Desk.Tickets.AddAsync(new UrgentTicket
        {
            Title = "Fire",
            Secret = "s3",
            Tags = ["hot"],
            OwnerOdataBind = owner.ToString(),
            AdditionalMembers = EquatableMap.From([KeyValuePair.Create("floor", (JsonValue)3L)]),
        });

        Assert.Equal("9", made.Id);
        Assert.Equal(
            JsonValue.Parse($$"""{"@odata.type":"#contoso.helpdesk.urgentTicket","title":"Fire","secret":"s3","tags":["hot"],"owner@odata.bind":"{{Server.Root}}v1/people/00000000-0000-0000-0000-000000000001","floor":3}"""),
            JsonValue.Parse(Server.Last.Body));
    }

    [Fact]
    public async Task References_are_set_added_and_removed()
    {
        Guid id = new("00000000-0000-0000-0000-000000000001");
        Server
            .On("PUT", "/v1/tickets/1/owner/$ref", 204)
            .On("POST", "/v1/tickets/1/watchers/$ref", 204)
            .On("DELETE", $"/v1/tickets/1/watchers/{id}/$ref", 204);

        await Desk.Tickets["1"].OwnerReference.SetAsync(Desk.People[id]);
        Assert.Equal(JsonValue.Parse($$"""{"@odata.id":"{{Server.Root}}v1/people/{{id}}"}"""), JsonValue.Parse(Server.Last.Body));
        await Desk.Tickets["1"].WatchersReferences.AddAsync(Desk.People[id]);
        await Desk.Tickets["1"].WatchersReferences.RemoveAsync(id);
        Assert.Equal("DELETE", Server.Last.Method);
    }

    [Fact]
    public async Task Actions_send_their_parameters_and_leave_out_what_nobody_gave()
    {
        Server
            .On("POST", "/v1/tickets/1/contoso.helpdesk.close", 200, """{"id":"1","title":"Closed"}""")
            .On("POST", "/v1/tickets/contoso.helpdesk.archiveAll", 204)
            .On("POST", "/v1/reset", 204);

        Assert.Equal("Closed", (await Desk.Tickets["1"].CloseAsync(new() { Reason = "solved" })).Value.Title);
        Assert.Equal("""{"reason":"solved"}""", Server.Last.Body);
        await Desk.Tickets.ArchiveAllAsync();
        Assert.Equal("", Server.Last.Body);
        await Desk.ResetAsync();
        Assert.Equal("{}", Server.Last.Body);
    }

    [Theory]
    [InlineData("innerError", "request-id")]
    [InlineData("innererror", "requestId")]
    public async Task Errors_tell_their_innermost_code_and_the_request(string inner, string request)
    {
        Server.On("GET", "/v1/tickets/1", 404, $$"""{"error":{"code":"notFound","message":"No.","{{inner}}":{"code":"itemGone","{{inner}}":{"code":"itemPurged","{{request}}":"r-1","date":"2026-05-04T03:02:01"}}}}""", "request-id: r-1");

        HelpdeskException<ODataError> refused = await Assert.ThrowsAsync<HelpdeskException<ODataError>>(() => Desk.Tickets["1"].GetAsync());

        Assert.Equal(("notFound", "itemPurged", "r-1"), (refused.Error.Code, refused.Error.MostSpecificCode, refused.RequestId));
        Assert.Equal("r-1", refused.Error.InnerError!.InnerError!.RequestId);
        Assert.Equal(404, (int)refused.Status);
    }

    [Fact]
    public async Task What_is_no_error_body_is_an_exception_all_the_same()
    {
        Server.On("DELETE", "/v1/tickets/1", 500, "[]");

        HelpdeskException refused = await Assert.ThrowsAsync<HelpdeskException>(() => Desk.Tickets["1"].DeleteAsync());

        Assert.Equal(500, (int)refused.Status);
    }
}
