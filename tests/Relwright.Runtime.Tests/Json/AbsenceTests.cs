using System;
using System.Linq;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Members that are absent, null or empty, and how far their notes reach.</summary>
public sealed class AbsenceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(191)]
    [InlineData(192)]
    [InlineData(298)]
    public void A_null_of_any_member_comes_back_as_null_and_alone(int member)
    {
        string json = $"{{\"m{member}\":null}}";

        WideRecord read = Read(json);

        Assert.All(read.Texts, Assert.Null);
        Assert.Equal(json, Write(read));
        Assert.Equal(UnknownMembers.None, read.Unknown);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    public void Empty_links_beyond_the_first_128_members_come_back_as_they_came(string links)
    {
        string json = $"{{\"m{WideRecord.LinksMember}\":{links}}}";

        Assert.Equal(json, Write(Read(json)));
    }

    [Fact]
    public void Every_mixture_of_nulls_and_texts_comes_back()
    {
        var random = new Random(51);
        for (int i = 0; i < 200; i++)
        {
            string[] members = [.. Enumerable.Range(0, WideRecord.LinksMember)
                .Where(_ => random.Next(3) != 0)
                .Select(member => $"\"m{member}\":{(random.Next(2) == 0 ? "null" : "\"t\"")}")];
            string json = "{" + string.Join(",", members) + "}";

            Assert.Equal(json, Write(Read(json)));

            random.Shuffle(members);
            Assert.Equal(json, Write(Read("{ " + string.Join(" , ", members) + " }")));
        }
    }

    [Fact]
    public void What_was_never_read_is_written_without_nulls() =>
        Assert.Equal("{}", Write(new WideRecord()));

    [Fact]
    public void Notes_are_asked_only_for_the_member_that_was_named()
    {
        WideRecord read = Read("{\"m63\":null}");

        Assert.Equal("", Wire.Write((ref JsonBodyWriter json) => json.Member("\"a\":"u8, (string?)null, read.Unknown)));
        Assert.Equal("", Wire.Write((ref JsonBodyWriter json) => json.Member("\"a\":"u8, (string?)null, read.Unknown, 62)));
        Assert.Equal("\"a\":null", Wire.Write((ref JsonBodyWriter json) => json.Member("\"a\":"u8, (string?)null, read.Unknown, 63)));
    }

    [Fact]
    public void A_null_and_then_a_value_of_one_member_is_the_value() =>
        Assert.Equal("{\"m1\":\"b\",\"m2\":null}", Write(Read("{\"m1\":null,\"m2\":\"a\",\"m1\":\"b\",\"m2\":null}")));

    [Fact]
    public void Members_far_from_where_they_are_predicted_are_found()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, WideRecord.LinksMember).Reverse().Select(i => $"\"x{i}\":[{i}],\"m{i}\":\"{i}\"")) + "}";

        WideRecord read = Read(json);

        Assert.All(read.Texts.Index(), text => Assert.Equal($"{text.Index}", text.Item));
        Assert.Equal(WideRecord.LinksMember, read.Unknown.Count);
    }

    private static WideRecord Read(string json) => WideRecord.FromJson(Encoding.UTF8.GetBytes(json));

    private static string Write(WideRecord record) => Encoding.UTF8.GetString(record.ToJson());
}
