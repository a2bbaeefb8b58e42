using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Contoso.Ucwa;
using Xunit;

namespace Relwright.Generated.Tests.Navigation;

/// <summary>Which state of a resource a write is for.</summary>
public class PreconditionTests
{
    private static readonly MyOnlineMeeting s_meeting = new() { Subject = "s" };

    [Fact]
    public async Task Puts_with_the_tag_of_the_header_before_that_of_the_body()
    {
        FakeUcwa ucwa = Server();

        Resource<MyOnlineMeeting> meeting = await ChainTests.At(ucwa, "/m", s_meeting).GetAsync();
        await meeting.PutAsync(meeting.Value);

        Assert.Equal("unquoted-header-tag", meeting.ETag);
        Assert.Equal("unquoted-header-tag", ucwa.Requests[^1].Header("If-Match"));
    }

    [Fact]
    public async Task Puts_with_the_tag_of_the_body_where_the_header_had_none()
    {
        FakeUcwa ucwa = Server();

        Resource<MyOnlineMeeting> meeting = ChainTests.At(ucwa, "/m", s_meeting with { ETag = "of-the-body" });
        await meeting.PutAsync(meeting.Value with { Subject = "t" });

        Assert.Equal("of-the-body", ucwa.Requests.Single().Header("If-Match"));
    }

    [Fact]
    public async Task Puts_over_a_chain_with_the_tag_of_the_value()
    {
        FakeUcwa ucwa = Server();
        ucwa["GET /app"] = static _ => new ApiResponse(HttpStatusCode.OK, new Application
        {
            Embedded = new ApplicationEmbedded { OnlineMeetings = new() { Links = OnlineMeetingsLinks.Empty with { MyAssignedOnlineMeeting = new Link { Href = "/m" } } } },
        });

        await ucwa.Application.OnlineMeetings.MyAssignedOnlineMeeting.PutAsync(new MyAssignedOnlineMeeting { ETag = "kept" });

        Assert.Equal(["GET /app", "PUT /m"], ucwa.Lines);
        Assert.Equal("kept", ucwa.Requests[^1].Header("If-Match"));
    }

    [Fact]
    public async Task Sends_nothing_where_a_condition_is_demanded_and_no_tag_is_at_hand()
    {
        FakeUcwa ucwa = Server();

        PreconditionMissingException missing = await Assert.ThrowsAsync<PreconditionMissingException>(() => ChainTests.At(ucwa, "/m", s_meeting).PutAsync(s_meeting));

        Assert.Equal(("PUT", "myOnlineMeeting"), (missing.Method, missing.Operation));
        Assert.Empty(ucwa.Requests);
    }

    [Fact]
    public async Task Sends_the_condition_that_the_caller_names_or_none()
    {
        FakeUcwa ucwa = Server();
        Resource<MyOnlineMeeting> meeting = ChainTests.At(ucwa, "/m", s_meeting, "own");

        await meeting.PutAsync(s_meeting, IfMatch.None);
        await meeting.PutAsync(s_meeting, IfMatch.Any);
        await meeting.PutAsync(s_meeting, IfMatch.Of("W/\"x\""));
        await meeting.DeleteAsync();
        await ChainTests.At(ucwa, "/m", s_meeting).DeleteAsync();

        Assert.Equal([null, "*", "W/\"x\"", "own", null], ucwa.Requests.Select(static request => request.Header("If-Match")));
    }

    [Fact]
    public async Task Refreshes_to_the_same_resource_where_nothing_changed()
    {
        FakeUcwa ucwa = Server();
        ucwa["GET /m"] = static request => request.Header("If-None-Match") == "own"
            ? new ApiResponse(HttpStatusCode.NotModified)
            : new ApiResponse(HttpStatusCode.OK, new MyOnlineMeeting { Subject = "new", ETag = "own" });
        Resource<MyOnlineMeeting> meeting = ChainTests.At(ucwa, "/m", s_meeting, "older");

        Refresh<MyOnlineMeeting> first = await meeting.RefreshAsync();
        Refresh<MyOnlineMeeting> second = await first.Resource.RefreshAsync();

        Assert.True(first.IsModified);
        Assert.Equal("new", first.Resource.Value.Subject);
        Assert.False(second.IsModified);
        Assert.Same(first.Resource, second.Resource);
    }

    private static FakeUcwa Server() => new()
    {
        ["GET /m"] = static _ => new ApiResponse(HttpStatusCode.OK, new MyOnlineMeeting { ETag = "of-the-body" }, [new("ETag", "unquoted-header-tag")]),
        ["PUT /m"] = static _ => new ApiResponse(HttpStatusCode.OK, new MyOnlineMeeting()),
        ["DELETE /m"] = static _ => new ApiResponse(HttpStatusCode.NoContent),
    };
}
