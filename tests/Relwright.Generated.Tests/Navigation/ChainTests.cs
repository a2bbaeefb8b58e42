using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Contoso.Ucwa;
using Xunit;

namespace Relwright.Generated.Tests.Navigation;

/// <summary>What a chain costs and where it ends.</summary>
public class ChainTests
{
    private static readonly KeyValuePair<string, string>[] s_tag = [new("ETag", "root-1")];

    [Fact]
    public async Task Takes_one_request_for_a_hop_that_is_embedded_and_one_for_the_verb()
    {
        FakeUcwa ucwa = Offering(EmbeddedMeetings("/meetings"));
        ucwa["POST /meetings"] = static _ => new ApiResponse(HttpStatusCode.Created, new MyOnlineMeeting { Subject = "s" });

        Resource<MyOnlineMeeting> made = await ucwa.Application.OnlineMeetings.MyOnlineMeetings.PostAsync(new MyOnlineMeetingInput { Subject = "s" });

        Assert.Equal("s", made.Value.Subject);
        Assert.Equal(["GET /app", "POST /meetings"], ucwa.Lines);
    }

    [Fact]
    public async Task Takes_a_request_more_for_a_hop_that_is_only_linked()
    {
        FakeUcwa ucwa = Offering(new Application { Links = ApplicationLinks.Empty with { OnlineMeetings = new Link { Href = "dashboard?x=1" } } });
        ucwa["GET /dashboard"] = static _ => new ApiResponse(HttpStatusCode.OK, Dashboard("/meetings"));
        ucwa["GET /meetings"] = static _ => new ApiResponse(HttpStatusCode.OK, new MyOnlineMeetings());

        await ucwa.Application.OnlineMeetings.MyOnlineMeetings.GetAsync();

        Assert.Equal(["GET /app", "GET /dashboard?x=1", "GET /meetings"], ucwa.Lines);
    }

    [Fact]
    public async Task Asks_at_the_second_chain_whether_the_root_has_changed()
    {
        FakeUcwa ucwa = Offering(EmbeddedMeetings("/meetings"));
        ucwa["GET /meetings"] = static _ => new ApiResponse(HttpStatusCode.OK, new MyOnlineMeetings());

        await ucwa.Application.OnlineMeetings.MyOnlineMeetings.GetAsync();
        await ucwa.Application.OnlineMeetings.MyOnlineMeetings.GetAsync();

        Assert.Equal(["GET /app", "GET /meetings", "GET /app", "GET /meetings"], ucwa.Lines);
        Assert.Equal([null, "root-1"], ucwa.Requests.Where(static request => request.Uri.AbsolutePath == "/app").Select(static request => request.Header("If-None-Match")));
    }

    [Fact]
    public async Task Names_resource_relation_and_hop_where_a_link_is_absent_and_sends_nothing_for_it()
    {
        FakeUcwa ucwa = Offering(EmbeddedMeetings("/meetings"));

        LinkNotOfferedException absent = await Assert.ThrowsAsync<LinkNotOfferedException>(() => ucwa.Application.OnlineMeetings.PhoneDialInInformation.GetAsync());

        Assert.Equal(("onlineMeetings", "phoneDialInInformation", 2), (absent.ResourceName, absent.Relation, absent.Hop));
        Assert.Equal("application → onlineMeetings → phoneDialInInformation", absent.Chain);
        Assert.Equal(["myOnlineMeetings"], absent.Offered);
        Assert.Equal(["GET /app"], ucwa.Lines);
    }

    [Fact]
    public async Task Tells_of_a_resource_in_hand_without_a_request_what_it_offers()
    {
        FakeUcwa ucwa = Offering(EmbeddedMeetings("/meetings"));
        Resource<Application> application = await ucwa.Application.GetAsync();

        Assert.Null(application.Links.Me);
        Assert.Null(application.Embedded.Me);
        Assert.NotNull(application.Links.OnlineMeetings);
        Assert.Null(application.Embedded.OnlineMeetings!.Links.PhoneDialInInformation);
        Assert.NotNull(application.Embedded.OnlineMeetings!.Links.MyOnlineMeetings);
        Assert.Equal(["GET /app"], ucwa.Lines);
    }

    [Fact]
    public async Task Lists_embedded_items_at_the_cost_of_their_collection()
    {
        var ucwa = new FakeUcwa
        {
            ["GET /meetings"] = static _ => new ApiResponse(HttpStatusCode.OK, new MyOnlineMeetings
            {
                Embedded = new MyOnlineMeetingsEmbedded
                {
                    MyOnlineMeeting = [Meeting("/meetings/1", "a"), Meeting("/meetings/2", "b")],
                    MyAssignedOnlineMeeting = [new MyAssignedOnlineMeeting { Subject = "c" }],
                },
            }),
            ["DELETE /meetings/2"] = static _ => new ApiResponse(HttpStatusCode.NoContent),
        };
        Resource<MyOnlineMeetings> meetings = await At<MyOnlineMeetings>(ucwa, "/meetings", new()).GetAsync();

        List<Resource<MyOnlineMeeting>> scheduled = await meetings.ListMyOnlineMeetingAsync().ToListAsync();
        List<Resource<MyAssignedOnlineMeeting>> assigned = await meetings.ListMyAssignedOnlineMeetingAsync().ToListAsync();
        await scheduled[1].DeleteAsync();

        Assert.Equal(["a", "b"], scheduled.Select(static meeting => meeting.Value.Subject));
        Assert.Equal(["c"], assigned.Select(static meeting => meeting.Value.Subject));
        Assert.Equal(["GET /meetings", "DELETE /meetings/2"], ucwa.Lines);
    }

    [Fact]
    public async Task Lists_linked_items_one_request_each()
    {
        var ucwa = new FakeUcwa
        {
            ["GET /1"] = static _ => new ApiResponse(HttpStatusCode.OK, new MyOnlineMeeting { Subject = "a" }),
            ["GET /2"] = static _ => new ApiResponse(HttpStatusCode.OK, new MyOnlineMeeting { Subject = "b" }),
        };
        Resource<MyOnlineMeetings> meetings = At(ucwa, "/meetings", new MyOnlineMeetings
        {
            Links = MyOnlineMeetingsLinks.Empty with { MyOnlineMeeting = [new Link { Href = "/1" }, new Link { Href = "/2" }] },
        });

        List<string?> subjects = await meetings.ListMyOnlineMeetingAsync().Select(static meeting => meeting.Value.Subject).ToListAsync();

        Assert.Equal(["a", "b"], subjects);
        Assert.Equal(2, meetings.Links.MyOnlineMeeting.Count);
        Assert.Equal(["GET /1", "GET /2"], ucwa.Lines);
    }

    [Fact]
    public async Task Reads_an_answer_in_the_format_that_came()
    {
        var ucwa = new FakeUcwa(WireFormat.Json)
        {
            ["GET /m"] = static _ => new ApiResponse(HttpStatusCode.OK, new MyOnlineMeeting { Subject = "s" }, format: WireFormat.Xml),
        };

        Assert.Equal("s", (await At(ucwa, "/m", new MyOnlineMeeting()).GetAsync()).Value.Subject);
        Assert.StartsWith("application/json", ucwa.Requests.Single().Header("Accept"), StringComparison.Ordinal);
    }

    internal static Resource<T> At<T>(ApiClient client, string path, T value, string? etag = null)
        where T : class, IResourceRecord<T>
        => new(value, client, new Uri("https://ucwa.test" + path), etag);

    internal static MyOnlineMeeting Meeting(string self, string subject) =>
        new() { Subject = subject, Links = MyOnlineMeetingLinks.Empty with { Self = new Link { Href = self } } };

    private static FakeUcwa Offering(Application application) => new()
    {
        ["GET /app"] = request => request.Header("If-None-Match") == "root-1"
            ? new ApiResponse(HttpStatusCode.NotModified)
            : new ApiResponse(HttpStatusCode.OK, application, s_tag),
    };

    private static Application EmbeddedMeetings(string meetings) => new() { Embedded = new ApplicationEmbedded { OnlineMeetings = Dashboard(meetings) } };

    private static OnlineMeetings Dashboard(string meetings) => new() { Links = OnlineMeetingsLinks.Empty with { MyOnlineMeetings = new Link { Href = meetings } } };
}
