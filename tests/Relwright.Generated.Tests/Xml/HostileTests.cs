using System;
using System.Linq;
using System.Text;
using Contoso.Nodes;
using Contoso.Pantry;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>Bodies that set out to do harm are refused, or read as what they say, in time and memory linear to their length.</summary>
public sealed class HostileTests
{
    public static TheoryData<string, string> Refused { get; } = new()
    {
        { "a document type", "<!DOCTYPE Person [<!ENTITY a 'b'>]><Person id='1'>&a;</Person>" },
        { "an external entity", "<!DOCTYPE Person SYSTEM 'http://127.0.0.1:9/x'><Person id='1'/>" },
        { "an entity nobody declared", "<Person id='1'><boss id='2'>&bomb;</boss></Person>" },
        { "an end tag that is missing", "<Person id='1'><boss id='2'>" },
        { "end tags that are crossed", "<Person id='1'><boss id='2'></Person></boss>" },
        { "one attribute twice", "<Person id='1' id='2'/>" },
        { "a prefix nobody declared", "<Person id='1'><p:boss id='2'/></Person>" },
        { "a second root", "<Person id='1'/><Person id='2'/>" },
        { "text in an attribute's place", "<Person id='<'/>" },
        { "a control character", "<Person id='1'><later>\u0001</later></Person>" },
        { "what is no XML at all", "{\"id\":1}" },
        { "another encoding", "<?xml version='1.0' encoding='latin1'?><Person id='1'/>" },
        { "elements that nest too deep", string.Concat(Enumerable.Repeat("<boss id='1'>", 100_000)) },
        { "unknown elements that nest too deep", "<Person id='1'>" + string.Concat(Enumerable.Repeat("<a>", 100_000)) },
        { "bosses that nest too deep", "<Person id='1'>" + string.Concat(Enumerable.Repeat("<boss id='1'>", 5_000)) + string.Concat(Enumerable.Repeat("</boss>", 5_000)) + "</Person>" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Is_refused(string what, string body)
    {
        Assert.NotEmpty(what);
        Assert.Throws<WireFormatException>(() => RecordSerialization.FromXml<Person>(Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public void A_long_namespace_over_many_unknown_elements_does_not_make_much_out_of_little()
    {
        string body = $"<p:shelf xmlns:p='urn:pantry' xmlns='urn:{new string('x', 5_000)}' level='1'>{string.Concat(Enumerable.Repeat("<a/>", 20_000))}</p:shelf>";

        Assert.Throws<WireFormatException>(() => RecordSerialization.FromXml<Shelf>(Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public void Cases_that_mislead_are_looked_at_a_limited_number_of_times()
    {
        string misleading = "<content><width>" + new string('9', 400) + "</width>" + string.Concat(Enumerable.Repeat("<height>x</height>", 2_000)) + "</content>";

        Parcel read = RecordSerialization.FromXml<Parcel>(Encoding.UTF8.GetBytes($"<Parcel>{misleading}</Parcel>"));

        Assert.IsType<ParcelContent.Other>(read.Content);
    }

    [Fact]
    public void A_hundred_thousand_members_of_one_name_are_all_kept()
    {
        string body = $"<Page>{string.Concat(Enumerable.Repeat("<a/>", 100_000))}</Page>";

        Page read = RecordSerialization.FromXml<Page>(Encoding.UTF8.GetBytes(body));

        Assert.Equal(100_000, read.Unknown.Count);
        Assert.Equal(body.Length, read.ToXml().Length - "<?xml version=\"1.0\" encoding=\"utf-8\"?>".Length);
    }

    [Fact]
    public void A_hundred_thousand_attributes_of_another_namespace_come_back_with_as_many_of_none()
    {
        string attributes = string.Concat(Enumerable.Range(0, 100_000).Select(static i => $" a{i}=\"\" p:a{i}=\"\""));

        Page read = RecordSerialization.FromXml<Page>(Encoding.UTF8.GetBytes($"<Page xmlns:p=\"urn:p\"{attributes}/>"));

        Assert.Equal(200_001, read.Unknown.Count);
        Assert.EndsWith($"<Page xmlns:p=\"urn:p\"{attributes} />", Encoding.UTF8.GetString(read.ToXml()), StringComparison.Ordinal);
    }
}
