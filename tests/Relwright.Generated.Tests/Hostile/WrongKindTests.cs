using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Contoso.Kitchen;
using Xunit;

namespace Relwright.Generated.Tests.Hostile;

/// <summary>A value of another kind than the specification says is refused at its place.</summary>
public class WrongKindTests
{
    public static TheoryData<string, string> WrongValues
    {
        get
        {
            var data = new TheoryData<string, string>();
            string[] values = ["{\"a\":1}", "[1]", "[{}]", "true", "1", "\"no such thing\""];
            foreach ((string member, string[] fitting) in Fitting())
            {
                foreach (string value in values.Except(fitting))
                    data.Add(member, value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void Refuses_a_value_of_a_wrong_kind_with_its_place(string member, string value)
    {
        JsonObject body = JsonNode.Parse(Bodies.Sink.ToJson())!.AsObject();
        body[member] = "HERE";
        string json = body.ToJsonString().Replace("\"HERE\"", "\n  " + value, System.StringComparison.Ordinal);

        WireFormatException refused = Assert.Throws<WireFormatException>(() => Sink.FromJson(Encoding.UTF8.GetBytes(json)));

        Assert.Equal(2, refused.Line);
        Assert.InRange(refused.Column, 3, 3 + value.Length);
        Assert.InRange(refused.Offset, Encoding.UTF8.GetByteCount(json[..json.IndexOf('\n')]), Encoding.UTF8.GetByteCount(json));
        Assert.Contains("line 2", refused.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("mainColour")]
    [InlineData("tags")]
    [InlineData("code")]
    public void Refuses_a_body_without_a_required_member_and_names_it(string member)
    {
        JsonObject body = JsonNode.Parse(Bodies.Sink.ToJson())!.AsObject();
        body.Remove(member);
        XElement element = XElement.Parse(Encoding.UTF8.GetString(Bodies.Sink.ToXml()));
        element.Elements().Single(child => (string?)child.Attribute("name") == member).Remove();

        WireFormatException json = Assert.Throws<WireFormatException>(() => Sink.FromJson(Encoding.UTF8.GetBytes(body.ToJsonString())));
        WireFormatException xml = Assert.Throws<WireFormatException>(() => Sink.FromXml(Encoding.UTF8.GetBytes(element.ToString())));

        Assert.Contains($"'{member}'", json.Message, System.StringComparison.Ordinal);
        Assert.Contains($"'{member}'", xml.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flag", "maybe")]
    [InlineData("small", "1.5")]
    [InlineData("small", "2147483648")]
    [InlineData("at", "yesterday")]
    [InlineData("day", "2026-02-30")]
    [InlineData("length", "PT")]
    [InlineData("key", "3f2504e0")]
    [InlineData("data", "AQI")]
    public void Refuses_text_in_XML_that_is_no_such_value_and_keeps_it_to_itself(string member, string text)
    {
        XElement body = XElement.Parse(Encoding.UTF8.GetString(Bodies.Sink.ToXml()));
        body.Elements().Single(child => (string?)child.Attribute("name") == member).Value = text;

        WireFormatException refused = Assert.Throws<WireFormatException>(() => Sink.FromXml(Encoding.UTF8.GetBytes(body.ToString(SaveOptions.DisableFormatting))));

        Assert.Equal(WireFormat.Xml, refused.Format);
        Assert.True(refused.Offset > 0);
        Assert.DoesNotContain(text, refused.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_last_of_doubled_members()
    {
        string json = Encoding.UTF8.GetString(Bodies.Sink.ToJson());

        Sink read = Sink.FromJson(Encoding.UTF8.GetBytes(json[..^1] + ""","name":"second","later":2}"""));

        Assert.Equal("second", read.Name);
        Assert.Equal("2"u8.ToArray(), read.Unknown.Single().RawValue.ToArray());
    }

    [Fact]
    public void Stops_at_the_depth_that_was_allowed()
    {
        byte[] deep = Encoding.UTF8.GetBytes("{\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}");

        Assert.Throws<WireFormatException>(() => Plug.FromJson(deep));
        Assert.Throws<WireFormatException>(() => Plug.FromXml(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<resource xmlns=\"urn:kitchen\">", 100_000)))));
    }

    private static IEnumerable<(string Member, string[] Fitting)> Fitting()
    {
        const string Text = "\"no such thing\"", Truth = "true", Number = "1";
        foreach (string member in new[] { "name", "text", "colour", "mainColour", "home", "pin" })
            yield return (member, [Text]);
        yield return ("flag", [Truth]);
        foreach (string member in new[] { "small", "large", "ratio", "price", "code" })
            yield return (member, [Number]);
        foreach (string member in new[] { "at", "day", "length", "key", "data", "texts", "flags", "times", "homes", "blobs", "colours", "tags", "keyring" })
            yield return (member, []);
        foreach (string member in new[] { "smalls", "larges", "ratios", "prices" })
            yield return (member, ["[1]"]);
    }
}
