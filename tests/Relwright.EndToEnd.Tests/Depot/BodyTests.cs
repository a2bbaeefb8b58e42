using System;
using System.Linq;
using System.Threading.Tasks;
using Contoso.Depot;
using Xunit;

namespace Relwright.EndToEnd.Tests.Depot;

/// <summary>Bodies of every kind, as a server sees them.</summary>
public sealed class BodyTests : DepotTest
{
    [Fact]
    public async Task Writes_the_members_of_a_body_as_fields_of_a_form()
    {
        Server.On("POST", "/v1/form", 204);

        await Client.Bodies.FormAsync(new BodiesFormRequest { Name = "a&b c", Tags = ["x", "y"], Colour = new Colour { R = 1 }, Piped = ["p", "q"] });

        Assert.Equal("application/x-www-form-urlencoded", Server.Last["Content-Type"]);
        Assert.Equal("name=a%26b%20c&tags=x&tags=y&colour=%7B%22r%22%3A1%7D&piped=p%7Cq", Server.Last.Body);
    }

    [Fact]
    public async Task Sends_no_body_where_one_that_may_be_left_away_is()
    {
        Server.On("POST", "/v1/form", 204);

        await Client.Bodies.FormAsync();

        Assert.Equal(("", null), (Server.Last.Body, Server.Last["Content-Type"]));
    }

    [Fact]
    public async Task Writes_files_and_values_as_parts_of_a_form()
    {
        string? form = null;
        Server.On("POST", "/v1/parts", context =>
        {
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });

        await Client.Bodies.PartsAsync(new BodiesPartsForm
        {
            File = new FilePart("PNG"u8.ToArray(), "a \"b\".png"),
            More = [new FilePart("1"u8.ToArray(), "one.txt", "text/plain"), new FilePart("2"u8.ToArray())],
            Title = "t\r\n",
            Size = 5,
            Colour = new Colour { R = 1 },
        });

        string boundary = Server.Last["Content-Type"]!.Split("boundary=")[1];
        form = Server.Last.Body.Replace(boundary, "B", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.StartsWith("multipart/form-data; boundary=", Server.Last["Content-Type"], StringComparison.Ordinal);
        string[] parts = [.. form.Split("--B\n").Skip(1).OrderBy(static part => part, StringComparer.Ordinal)];
        Assert.Contains("Content-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.png\"\nContent-Type: image/png\n\nPNG\n", parts.Select(Ended));
        Assert.Contains("Content-Disposition: form-data; name=\"more\"; filename=\"one.txt\"\nContent-Type: text/plain\n\n1\n", parts.Select(Ended));
        Assert.Contains("Content-Disposition: form-data; name=\"more\"; filename=\"more\"\nContent-Type: application/octet-stream\n\n2\n", parts.Select(Ended));
        Assert.Contains("Content-Disposition: form-data; name=\"title\"\n\nt\n\n", parts.Select(Ended));
        Assert.Contains("Content-Disposition: form-data; name=\"size\"\n\n5\n", parts.Select(Ended));
        Assert.Contains("Content-Disposition: form-data; name=\"colour\"\nContent-Type: application/json\n\n{\"r\":1}\n", parts.Select(Ended));
        Assert.Equal(6, parts.Length);

        static string Ended(string part) => part.Replace("--B--\n", "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_a_method_for_each_type_that_a_body_can_have()
    {
        Server.On("POST", "/v1/notes", static context => Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, "here"));

        string json = await Client.Bodies.NoteAsync(new Owner { Name = "Ann" });
        string text = await Client.Bodies.NoteAsync("grüß");
        string octets = await Client.Bodies.NoteAsync("abc"u8.ToArray().AsMemory());

        Assert.Equal(("here", "here", "here"), (json, text, octets));
        Assert.Equal(["application/json", "text/plain; charset=utf-8", "application/octet-stream"], Server.Requests.Select(static request => request["Content-Type"]));
        Assert.Equal(["""{"name":"Ann"}""", "grüß", "abc"], Server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task Takes_the_media_type_from_the_caller_where_the_specification_has_a_range()
    {
        Server.On("PUT", "/v1/boxes/7/photo", 204);

        await Client.Boxes.SetPhotoAsync("7", new RawBody("GIF"u8.ToArray(), "image/gif"));

        Assert.Equal(("image/gif", "GIF"), (Server.Last["Content-Type"], Server.Last.Body));
    }
}
