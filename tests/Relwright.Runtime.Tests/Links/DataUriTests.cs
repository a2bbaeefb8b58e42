using System;
using System.Linq;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Runtime.Tests.Links;

public sealed class DataUriTests
{
    [Theory]
    [InlineData("data:,A%20brief%20note", "text/plain", "", null, "A brief note")]
    [InlineData("data:,", "text/plain", "", null, "")]
    [InlineData("DATA:TEXT/HTML,a", "TEXT/HTML", "", null, "a")]
    [InlineData("data:text/plain;charset=utf-8,Gr%C3%BC%C3%9Fe", "text/plain", "", "utf-8", "Grüße")]
    [InlineData("data:text/plain;charset=utf8,%E2%82%AC", "text/plain", "", "utf8", "€")]
    [InlineData("data:;CHARSET=UTF-8,x", "text/plain", "", "UTF-8", "x")]
    [InlineData("data:text/plain;charset=iso-8859-1,%fc", "text/plain", "", "iso-8859-1", "ü")]
    [InlineData("data:text/plain;charset=us-ascii,a", "text/plain", "", "us-ascii", "a")]
    [InlineData("data:text/plain;charset=utf-16le,a%00b%00", "text/plain", "", "utf-16le", "ab")]
    [InlineData("data:text/plain;format=flowed;charset=utf-8;delsp=yes,x", "text/plain", ";format=flowed;delsp=yes", "utf-8", "x")]
    [InlineData("data:application/vnd-xxx-query,select_vcount,fcol_from_fieldtable/local", "application/vnd-xxx-query", "", null, "select_vcount,fcol_from_fieldtable/local")]
    [InlineData("data:text/plain,+%2B%0D%0A;base64", "text/plain", "", null, "++\r\n;base64")]
    [InlineData("data:text/plain,ü€", "text/plain", "", null, "ü€")]
    [InlineData("data:text/plain;base64,SGVsbG8=", "text/plain", "", null, "Hello")]
    [InlineData("data:;base64,", "text/plain", "", null, "")]
    [InlineData("data:text/plain;charset=utf-8;BASE64,SGVs%62G8%3D", "text/plain", "", "utf-8", "Hello")]
    public void Reads_a_data_URI(string uri, string mediaType, string parameters, string? charset, string text)
    {
        Assert.True(DataUri.TryParse(uri, out DataUri? data));

        Assert.Equal((mediaType, parameters, charset, text), (data.MediaType, data.Parameters, data.Charset, data.Text));
        Assert.Equal(uri.Contains(";base64,", StringComparison.OrdinalIgnoreCase), data.IsBase64);
        Assert.Equal(data, DataUri.Parse(uri));
        Assert.Equal(data, DataUri.Parse(data.ToString()));
        Assert.Equal(data.GetHashCode(), DataUri.Parse(data.ToString()).GetHashCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("data")]
    [InlineData("data:")]
    [InlineData("data:text/plain")]
    [InlineData(" data:,x")]
    [InlineData("http://example.com/,x")]
    [InlineData("data:,%")]
    [InlineData("data:,%4")]
    [InlineData("data:,%4g")]
    [InlineData("data:,%+4")]
    [InlineData("data:,100%")]
    [InlineData("data:;base64,Q")]
    [InlineData("data:;base64,QQ=")]
    [InlineData("data:;base64,!!!!")]
    [InlineData("data:;base64,QQ==QQ==")]
    public void Refuses_what_is_no_data_URI(string? uri)
    {
        Assert.False(DataUri.TryParse(uri, out DataUri? data));
        Assert.Null(data);
        if (uri is not null)
            Assert.Throws<FormatException>(() => DataUri.Parse(uri));
    }

    [Fact]
    public void Does_not_guess_a_character_set()
    {
        var data = DataUri.Parse("data:text/plain;charset=klingon,a");

        Assert.Equal("klingon", data.Charset);
        Assert.Equal("a"u8.ToArray(), data.Data.ToArray());
        Assert.Throws<NotSupportedException>(() => data.Text);
    }

    [Fact]
    public void Writes_a_text_so_that_it_is_a_URI()
    {
        const string Text = "a b,c;d%\"<é€😀>\r\n~-._";

        var data = DataUri.FromText(Text, "text/html");

        Assert.Equal("data:text/html;charset=utf-8,a%20b%2Cc%3Bd%25%22%3C%C3%A9%E2%82%AC%F0%9F%98%80%3E%0D%0A~-._", data.ToString());
        Assert.Equal(Text, DataUri.Parse(data.ToString()).Text);
        Assert.Throws<EncoderFallbackException>(() => DataUri.FromText("\uD800"));
    }

    [Fact]
    public void Any_bytes_come_back_in_both_forms()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        var base64 = DataUri.FromBytes(bytes, "image/png");

        Assert.StartsWith("data:image/png;base64,AAEC", base64.ToString(), StringComparison.Ordinal);
        Assert.Equal(bytes, DataUri.Parse(base64.ToString()).Data.ToArray());
        Assert.Equal(bytes, DataUri.Parse((base64 with { IsBase64 = false }).ToString()).Data.ToArray());
    }

    [Fact]
    public void A_set_of_links_holds_values_by_relation()
    {
        LinkSet links = LinkSet.None.WithData("note", DataUri.FromText("hi"));

        Assert.Equal("hi", links.FindData("note")?.Text);
        Assert.Null(links.FindData("other"));
        Assert.Null(links.With("note", new Link { Href = "/1" }).FindData("note"));
        Assert.Equal(LinkSet.None, links.WithData("note", null));
    }
}
