using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Contoso.Registered;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OnlineMeetings.Server;
using Xunit;

namespace Relwright.EndToEnd.Tests;

/// <summary>The emitted registration, from the container to the wire and back; and where the token goes.</summary>
public class RegistrationTests
{
    [Theory]
    [InlineData(WireFormat.Json)]
    [InlineData(WireFormat.Xml)]
    public async Task A_client_from_the_container_does_the_job(WireFormat format)
    {
        await using UcwaServer server = await UcwaServer.StartAsync();
        await using ServiceProvider services = Services(server.ApplicationUri, format);
        IUcwaClient ucwa = services.GetRequiredService<IUcwaClient>();

        Resource<MyOnlineMeeting> meeting = await ucwa.Application.OnlineMeetings.MyOnlineMeetings.PostAsync(new MyOnlineMeetingInput { Subject = "s" });
        meeting = await meeting.PutAsync(meeting.Value with { Subject = "t" });
        await meeting.DeleteAsync();

        Assert.Equal("t", meeting.Value.Subject);
        Assert.Same(ucwa, services.GetRequiredService<IUcwaClient>());
        Assert.Equal(["GET application", "POST myOnlineMeetings", "PUT myOnlineMeeting", "DELETE myOnlineMeeting"], server.Requests.Select(static request => request.Name));
        Assert.All(server.Requests, static request => Assert.Equal(Verdict.Done, request.Verdict));
        Assert.All(server.Requests.Take(3), request => Assert.EndsWith(format.ToString(), request.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_token_stays_at_the_origin_of_the_client_when_a_link_leads_away()
    {
        await using SecondOrigin other = await SecondOrigin.StartAsync(static context => JsonAsync(context, """{"_embedded":{"myOnlineMeeting":[{"subject":"elsewhere"}]}}"""));
        string away = new Uri(other.Address, "/meetings").AbsoluteUri;
        await using SecondOrigin own = await SecondOrigin.StartAsync(context => JsonAsync(context, $$$"""{"_embedded":{"onlineMeetings":{"_links":{"myOnlineMeetings":{"href":"{{{away}}}"} } } } }"""));
        await using ServiceProvider services = Services(new Uri(own.Address, "/app"), WireFormat.Json);

        Resource<MyOnlineMeetings> meetings = await services.GetRequiredService<IUcwaClient>().Application.OnlineMeetings.MyOnlineMeetings.GetAsync();

        Assert.Equal("elsewhere", Assert.Single(meetings.Value.Embedded.MyOnlineMeeting!).Subject);
        Assert.Equal([("/app", "Bearer " + UcwaServer.Token)], own.Requests);
        Assert.Equal([("/meetings", null)], other.Requests);
    }

    [Fact]
    public async Task The_token_stays_at_the_origin_of_the_client_when_it_is_redirected()
    {
        await using SecondOrigin other = await SecondOrigin.StartAsync(static context => JsonAsync(context, """{"userAgent":"elsewhere"}"""));
        string away = new Uri(other.Address, "/app").AbsoluteUri;
        await using SecondOrigin own = await SecondOrigin.StartAsync(context =>
        {
            context.Response.StatusCode = (int)HttpStatusCode.TemporaryRedirect;
            context.Response.Headers.Location = away;
            return Task.CompletedTask;
        });
        await using ServiceProvider services = Services(new Uri(own.Address, "/app"), WireFormat.Json);

        Resource<Application> application = await services.GetRequiredService<IUcwaClient>().Application.GetAsync();

        Assert.Equal("elsewhere", application.Value.UserAgent);
        Assert.Equal([("/app", "Bearer " + UcwaServer.Token)], own.Requests);
        Assert.Equal([("/app", null)], other.Requests);
    }

    private static ServiceProvider Services(Uri root, WireFormat format)
    {
        var services = new ServiceCollection();
        services.AddUcwaClient(root, options =>
        {
            options.Format = format;
            options.Credential = ApiCredential.Bearer(static _ => new(UcwaServer.Token));
        });
        return services.BuildServiceProvider();
    }

    private static Task JsonAsync(HttpContext context, string body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }
}
