using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Contoso.Ucwa;
using Xunit;

namespace Relwright.Generated.Tests.Navigation;

/// <summary>How consumers test their own code without a server.</summary>
public class FakingTests
{
    [Fact]
    public async Task Code_that_takes_the_interface_runs_against_a_fake()
    {
        var fake = new FakeUcwa
        {
            ["GET /app"] = static _ => new ApiResponse(HttpStatusCode.OK, new Application { Embedded = new ApplicationEmbedded { Me = new Me { Name = "Ann" } } }),
        };

        Assert.Equal("Ann", await NameOfAsync(new Wrapped(fake)));
        Assert.Equal(["GET /app"], fake.Lines);
    }

    [Fact]
    public void A_resource_can_be_made_by_hand()
    {
        var resource = new Resource<MyOnlineMeeting>(new MyOnlineMeeting
        {
            Subject = "s",
            ETag = "t",
            Embedded = new MyOnlineMeetingEmbedded { OnlineMeetingExtension = [new OnlineMeetingExtension { Id = "1" }] },
        });

        Assert.Equal("s", resource.Value.Subject);
        Assert.Equal("t", resource.ETag);
        Assert.Equal(HttpStatusCode.OK, resource.Status);
        Assert.Null(resource.Uri);
        Assert.Null(resource.Links.OnlineMeetingExtensions);
        Assert.Equal(["1"], resource.Embedded.OnlineMeetingExtension.Select(static extension => extension.Value.Id));
    }

    [Fact]
    public async Task A_resource_made_by_hand_without_a_client_says_so_when_it_should_send()
    {
        var resource = new Resource<MyOnlineMeeting>(new MyOnlineMeeting(), uri: new Uri("https://ucwa.test/m"));

        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => resource.GetAsync());

        Assert.Contains("without a client", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<string?> NameOfAsync(IUcwaClient ucwa) => (await ucwa.Application.GetAsync()).Embedded.Me?.Value.Name;

    private sealed class Wrapped(IUcwaClient inner) : IUcwaClient
    {
        public Navigator<Application> Application => inner.Application;
    }
}
