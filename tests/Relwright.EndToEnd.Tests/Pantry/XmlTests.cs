using System;
using System.Net.Http;
using System.Threading.Tasks;
using System.Xml.Linq;
using Contoso.Pantry;
using Microsoft.AspNetCore.Http;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.EndToEnd.Tests.Pantry;

/// <summary>Bodies in XML, there and back over HTTP, with a server that knows nothing of Relwright.</summary>
public sealed class XmlTests : IAsyncLifetime
{
    private static readonly XNamespace s_pantry = "urn:pantry";

    private readonly HttpClient _http = ApiHttp.CreateClient();

    private TestServer Server { get; set; } = null!;

    private PantryClient Client { get; set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await TestServer.StartAsync();
        Client = new PantryClient(_http, Server.Root);
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    [Fact]
    public async Task A_body_is_sent_and_answered_in_XML()
    {
        string? sent = null;
        string? accepted = null;
        Server.On("PUT", "/shelf", async context =>
        {
            accepted = context.Request.Headers.Accept.ToString();
            sent = context.Request.ContentType;
            var body = XDocument.Parse(Server.Last.Body);
            body.Root!.SetAttributeValue("level", 7);
            body.Root.Add(new XElement(s_pantry + "checked", "2026-11-22T08:00:00Z"));
            await WriteAsync(context, "application/xml; charset=utf-8", body.ToString());
        });

        Shelf kept = await Client.Pantry.PutShelfAsync(new Shelf { Level = 1, Jars = [new Jar { Content = "plums", Sealed = true }] });

        Assert.Equal(new Shelf { Level = 7, Jars = [new Jar { Content = "plums", Sealed = true }], Checked = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero) }, kept);
        Assert.Equal("application/xml", sent);
        Assert.Contains("application/xml", accepted, StringComparison.Ordinal);
        Assert.Contains("application/json", accepted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_read_in_the_format_that_it_has()
    {
        Server.On("PUT", "/shelf", static context => WriteAsync(context, "application/json", """{"level":3,"jars":[]}"""));

        Shelf kept = await Client.Pantry.PutShelfAsync(new Shelf { Level = 1, Jars = [] });

        Assert.Equal(3, kept.Level);
    }

    [Fact]
    public async Task An_operation_that_has_XML_only_asks_for_it()
    {
        string? accepted = null;
        Server.On("GET", "/drinks", context =>
        {
            accepted = context.Request.Headers.Accept.ToString();
            return WriteAsync(context, "text/xml", "<drinks><drinks kind='tea'><name>Assam</name><minutes>4</minutes></drinks><drinks kind='water'><name>still</name></drinks></drinks>");
        });

        EquatableList<Drink> drinks = await Client.Pantry.GetDrinksAsync();

        Assert.Equal([new Tea { Name = "Assam", Minutes = 4 }, new Drink { Kind = "water", Name = "still" }], drinks);
        Assert.Equal("application/xml", accepted);
    }

    [Fact]
    public async Task An_error_in_XML_is_typed()
    {
        Server.On("PUT", "/shelf", static context =>
        {
            context.Response.StatusCode = 409;
            return WriteAsync(context, "application/problem+xml", "<problem xmlns='urn:ietf:rfc:7807'><title>Full</title><status>409</status></problem>");
        });

        PantryException<Problem> failed = await Assert.ThrowsAsync<PantryException<Problem>>(() => Client.Pantry.PutShelfAsync(new Shelf { Level = 1, Jars = [] }));

        Assert.Equal(new Problem { Title = "Full", Status = 409 }, failed.Error);
    }

    [Fact]
    public async Task A_body_that_is_not_what_was_promised_is_refused()
    {
        Server.On("GET", "/person", static context => WriteAsync(context, "application/xml", "<!DOCTYPE Person [<!ENTITY a 'b'>]><Person id='1'/>"));

        await Assert.ThrowsAsync<ApiProtocolException>(() => Client.Pantry.GetPersonAsync());
    }

    private static async Task WriteAsync(HttpContext context, string mediaType, string text)
    {
        context.Response.ContentType = mediaType;
        await context.Response.WriteAsync(text);
    }
}
