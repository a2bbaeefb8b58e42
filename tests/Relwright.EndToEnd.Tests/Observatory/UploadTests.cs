using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Contoso.Observatory;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Relwright.EndToEnd.Tests.Observatory;

/// <summary>Bodies that are read while they are sent.</summary>
public sealed class UploadTests : ObservatoryTest
{
    [Fact]
    public async Task Sends_a_stream_from_where_it_stands_and_leaves_it_open()
    {
        Server.On("PUT", "/plates/7", 204);
        using MemoryStream plate = new("head plate"u8.ToArray()) { Position = 5 };

        await Client.Plates.UploadAsync("7", plate);

        Assert.Equal(("plate", "5", "application/octet-stream"), (Server.Last.Body, Server.Last["Content-Length"], Server.Last["Content-Type"]));
        Assert.True(plate.CanRead);
    }

    [Fact]
    public async Task Sends_octets_from_memory_by_the_same_method()
    {
        Server.On("PUT", "/plates/7", 204);

        await Client.Plates.UploadAsync("7", "plate"u8.ToArray());

        Assert.Equal("plate", Server.Last.Body);
    }

    [Fact]
    public async Task Sends_what_has_no_length_in_chunks()
    {
        Server.On("PUT", "/plates/7", 204);
        string text = new('x', 300_000);

        await Client.Plates.UploadAsync("7", new OneWayStream(text));

        Assert.Equal((text, null, "chunked"), (Server.Last.Body, Server.Last["Content-Length"], Server.Last["Transfer-Encoding"]));
    }

    [Fact]
    public async Task Sends_a_stream_that_can_seek_once_more_after_401()
    {
        RefuseOnce();
        using MemoryStream plate = new("head plate"u8.ToArray()) { Position = 5 };

        await WithToken().Plates.UploadAsync("7", plate);

        Assert.Equal(["plate", "plate"], Server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task Tells_of_401_where_a_stream_cannot_be_sent_once_more()
    {
        RefuseOnce();

        ObservatoryException refused = await Assert.ThrowsAnyAsync<ObservatoryException>(() => WithToken().Plates.UploadAsync("7", new OneWayStream("plate")));

        Assert.Equal((System.Net.HttpStatusCode.Unauthorized, 1), (refused.Status, Server.Requests.Count));
    }

    [Fact]
    public async Task Refuses_a_redirect_that_would_need_the_stream_again()
    {
        Server.On("PUT", "/plates/7", 307, "", "Location: /plates/8");

        RedirectException refused = await Assert.ThrowsAsync<RedirectException>(() => Client.Plates.UploadAsync("7", new OneWayStream("plate")));

        Assert.Contains("cannot be read a second time", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_a_file_of_a_form_without_holding_it_in_memory()
    {
        Server.InTurn("POST", "/plates/7", Refuse, Accept);
        using MemoryStream picture = new("PNG"u8.ToArray());

        await WithToken().Plates.AttachAsync("7", new PlatesAttachForm { Picture = FilePart.FromStream(picture, "a.png", "image/png"), Caption = "Vega" });

        Assert.Equal(2, Server.Requests.Count);
        Assert.Equal(Server.Requests[0].Body, Server.Requests[1].Body);
        Assert.Equal(Server.Last["Content-Length"], Server.Last.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("name=\"picture\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n", Server.Last.Body, StringComparison.Ordinal);
        Assert.Contains("name=\"title\"\r\n\r\nVega\r\n", Server.Last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_a_form_in_chunks_where_a_file_has_no_length()
    {
        Server.On("POST", "/plates/7", 204);

        await Client.Plates.AttachAsync("7", new PlatesAttachForm { Picture = FilePart.FromStream(new OneWayStream("PNG")) });

        Assert.Contains("\r\n\r\nPNG\r\n--", Server.Last.Body, StringComparison.Ordinal);
        Assert.Equal("chunked", Server.Last["Transfer-Encoding"]);
    }

    [Fact]
    public async Task Takes_the_media_type_of_a_stream_from_the_caller_where_the_specification_has_a_range()
    {
        Server.On("PUT", "/plates/7/preview", 204);
        using MemoryStream picture = new("GIF"u8.ToArray());

        await Client.Plates.SetPreviewAsync("7", new StreamBody(picture, "image/gif"));

        Assert.Equal(("image/gif", "GIF"), (Server.Last["Content-Type"], Server.Last.Body));
    }

    [Fact]
    public async Task Refuses_a_stream_that_cannot_be_read_before_anything_is_sent()
    {
        MemoryStream closed = new();
        closed.Dispose();

        await Assert.ThrowsAsync<ArgumentException>(() => Client.Plates.UploadAsync("7", closed));
        Assert.Empty(Server.Requests);
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = 401;
        return Task.CompletedTask;
    }

    private static Task Accept(HttpContext context)
    {
        context.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    private void RefuseOnce() => Server.InTurn("PUT", "/plates/7", Refuse, Accept);

    private ObservatoryClient WithToken() => Make(new ApiClientOptions { Credential = ApiCredential.Bearer(static _ => new("t")) });

    /// <summary>A stream that can only be read once, as one of a network is.</summary>
    private sealed class OneWayStream(string text) : Stream
    {
        private readonly MemoryStream _octets = new(System.Text.Encoding.ASCII.GetBytes(text));

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => _octets.Read(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
