using System;
using System.Text;
using System.Text.Json;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>UUIDs, URIs and base64, ours beside those of System.Text.Json.</summary>
public sealed class IdentifierAndBytesTests
{
    [Fact]
    public void Identifiers_go_to_System_Text_Json_and_back()
    {
        var random = new Random(41);
        byte[] bits = new byte[16];
        for (int i = 0; i < 1_000; i++)
        {
            random.NextBytes(bits);
            var value = new Guid(bits);

            Assert.Equal(JsonSerializer.Serialize(value), Wire.Write((ref JsonBodyWriter json) => json.Value(value)));
            Assert.Equal(value, Wire.Read($"\"{value.ToString().ToUpperInvariant()}\"", static (ref JsonCursor json) => json.ReadGuid()));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("{01234567-89ab-cdef-0123-456789abcdef}")]
    [InlineData("01234567-89ab-cdef-0123-456789abcdeg")]
    [InlineData("01234567-89ab-cdef-0123-456789abcdef0")]
    [InlineData(" 01234567-89ab-cdef-0123-456789abcdef")]
    public void Refuses_what_is_no_identifier_and_so_does_System_Text_Json(string text)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Guid>($"\"{text}\""));
        Assert.Throws<WireFormatException>(() => Wire.Read($"\"{text}\"", static (ref JsonCursor json) => json.ReadGuid()));
    }

    [Fact]
    public void Bytes_of_any_length_go_to_System_Text_Json_and_back()
    {
        var random = new Random(42);
        for (int length = 0; length < 10_000; length += length < 100 ? 1 : 331)
        {
            byte[] value = new byte[length];
            random.NextBytes(value);

            byte[] json = Wire.WriteBytes((ref JsonBodyWriter writer) => writer.Value((EquatableBytes)value));

            Assert.Equal(value, JsonSerializer.Deserialize<byte[]>(json));
            Assert.Equal(value, Wire.Read(JsonSerializer.SerializeToUtf8Bytes(value), static (ref JsonCursor cursor) => cursor.ReadBytes())!.Value.ToArray());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("QQ==")]
    [InlineData("Q\\u0051==")]
    [InlineData("QQ\\u003d=")]
    [InlineData("QUI\\r\\n=")]
    [InlineData("\\/\\/\\/\\/")]
    [InlineData("Q")]
    [InlineData("QQ")]
    [InlineData("QQ=")]
    [InlineData("QQ===")]
    [InlineData("QQ==QQ==")]
    [InlineData("Q-__")]
    [InlineData("Q€==")]
    [InlineData("====")]
    public void Gives_the_verdict_of_System_Text_Json_on_base64(string text)
    {
        using JsonDocument document = JsonDocument.Parse($"\"{text}\"");
        bool accepted = document.RootElement.TryGetBytesFromBase64(out byte[]? expected);

        (bool read, EquatableBytes? actual) = Wire.TryRead(Encoding.UTF8.GetBytes($"\"{text}\""), static (ref JsonCursor json) => json.ReadBytes());

        Assert.Equal((accepted, expected is null ? null : Convert.ToHexString(expected)), (read, actual is { } bytes ? Convert.ToHexString(bytes.Span) : null));
    }

    [Theory]
    [InlineData("http://example.com/a b?q=%20#f")]
    [InlineData("/relative/päth")]
    [InlineData("../up?x")]
    [InlineData("")]
    [InlineData("data:text/plain,a%2Cb")]
    [InlineData("mailto:a@b.example")]
    [InlineData("HTTP://EXAMPLE.com:80/%7e")]
    public void A_URI_goes_as_it_was_given(string text)
    {
        Uri? value = Wire.Read(JsonSerializer.Serialize(text), static (ref JsonCursor json) => json.ReadUri());

        Assert.Equal(text, value!.OriginalString);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Wire.WriteBytes((ref JsonBodyWriter json) => json.Value(value))));
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("http://[::1/")]
    [InlineData("http://a:99999/")]
    public void Refuses_what_is_no_URI(string text)
    {
        var wrong = Assert.Throws<WireFormatException>(() => Wire.Read($" \"{text}\"", static (ref JsonCursor json) => json.ReadUri()));

        Assert.Equal((1L, 1, 2), (wrong.Offset, wrong.Line, wrong.Column));
    }
}
