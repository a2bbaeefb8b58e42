using System;
using System.Linq;
using System.Text;
using Contoso.Kitchen;
using Contoso.Ucwa;
using Xunit;

namespace Relwright.Generated.Tests.Records;

/// <summary>Records, open enums, secrets, data URIs and patches as values.</summary>
public class ValueTests
{
    [Fact]
    public void Records_compare_by_content()
    {
        MyOnlineMeeting one = new() { Attendees = ["a", "b"], AccessLevel = AccessLevel.Locked, Links = MyOnlineMeetingLinks.Empty with { OnlineMeetingExtensions = new Link { Href = "/x" } } };
        MyOnlineMeeting other = new() { Attendees = ["a", "b"], AccessLevel = new AccessLevel("Locked"), Links = MyOnlineMeetingLinks.Empty with { OnlineMeetingExtensions = new Link { Href = "/x" } } };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Attendees = ["b", "a"] });
        Assert.NotEqual(one, other with { Links = MyOnlineMeetingLinks.Empty });
        Assert.Equal("/x", (one with { Subject = "s" }).Links.OnlineMeetingExtensions?.Href);
    }

    [Fact]
    public void Open_enums_keep_values_that_nobody_listed()
    {
        MyOnlineMeeting read = MyOnlineMeeting.FromJson("""{"accessLevel":"invited","phoneUserAdmission":"Enabled"}"""u8);

        Assert.NotEqual(AccessLevel.Invited, read.AccessLevel);
        Assert.Equal(AccessLevel.Known.Other, read.AccessLevel!.Value.Value);
        Assert.Equal("invited", read.AccessLevel.Value.Text);
        Assert.Equal(PhoneUserAdmission.Enabled, read.PhoneUserAdmission);
        Assert.Equal("an", read.PhoneUserAdmission!.Value.Value switch
        {
            PhoneUserAdmission.Known.Enabled => "an",
            PhoneUserAdmission.Known.Disabled => "aus",
            _ => "?",
        });
        Assert.Equal("""{"accessLevel":"invited","phoneUserAdmission":"Enabled"}""", Encoding.UTF8.GetString(read.ToJson()));
    }

    [Fact]
    public void Values_that_are_no_names_of_CSharp_have_names_all_the_same()
    {
        Assert.Equal("dark-blue", Colour.DarkBlue.Text);
        Assert.Equal(["Red", "dark-blue", "1st"], Enum.GetValues<Colour.Known>().Skip(1).Select(static known => known switch
        {
            Colour.Known.Red => "Red",
            Colour.Known.DarkBlue => "dark-blue",
            _ => "1st",
        }));
        Assert.Equal(default, new Colour(""));
    }

    [Fact]
    public void Secrets_show_as_asterisks()
    {
        Sink sink = Hostile.Bodies.Sink with { Pin = "hidden-pin", Keyring = ["hidden-key"], Code = 918273, Text = "shown", Seal = DataUri.FromText("hidden-seal") };
        var input = new NewTap { Label = "l", Colour = Colour.Red, Code = "hidden-code" };

        Assert.DoesNotContain("hidden", sink.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("918273", sink.ToString(), StringComparison.Ordinal);
        Assert.Contains("Code = ***, Pin = ***, Keyring = ***", sink.ToString(), StringComparison.Ordinal);
        Assert.Contains("Text = shown", sink.ToString(), StringComparison.Ordinal);
        Assert.Contains("Seal = ***", sink.ToString(), StringComparison.Ordinal);
        Assert.Equal("hidden-seal", sink.Seal!.Text);
        Assert.Contains("Pin = ,", (sink with { Pin = null }).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", input.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"hidden-code\"", Encoding.UTF8.GetString(input.ToJson()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_URI_travels_among_the_links()
    {
        Sink sink = Hostile.Bodies.Sink;
        Assert.Equal([1, 2, 3], sink.Picture!.Data.ToArray());
        Assert.Equal("image/png", sink.Picture.MediaType);

        Sink changed = sink with { Picture = DataUri.FromText("grün", "text/plain") };

        Assert.Equal("grün", changed.Picture!.Text);
        Assert.Equal("grün", Sink.FromJson(changed.ToJson()).Picture!.Text);
        Assert.Equal("grün", Sink.FromXml(changed.ToXml()).Picture!.Text);
        Assert.Equal(sink.Links.Tap, changed.Links.Tap);
        Assert.Null((sink with { Picture = null }).Links.Find("picture"));
        Assert.Null((sink with { Links = SinkLinks.Empty }).Picture);
        Assert.Equal(
            """{"label":"l","colour":"Red","_links":{"picture":{"href":"data:image/png;base64,Bw=="}}}""",
            Encoding.UTF8.GetString(new NewTap { Label = "l", Colour = Colour.Red, Picture = DataUri.FromBytes(new byte[] { 7 }, "image/png") }.ToJson()));
    }

    [Fact]
    public void A_patch_says_absent_null_or_a_value()
    {
        Assert.Equal("{}", Json(new SinkPatch()));
        Assert.Equal("""{"text":null,"small":null,"texts":null,"colour":null}""", Json(new SinkPatch { Text = null, Small = null, Texts = new(null), Colour = null }));
        Assert.Equal(
            """{"text":"","flag":false,"small":0,"texts":[],"colour":"Red","data":"AQ=="}""",
            Json(new SinkPatch { Text = "", Flag = false, Small = 0, Texts = EquatableList<string>.Empty, Colour = Colour.Red, Data = (EquatableBytes)new byte[] { 1 } }));
        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><input xmlns=\"urn:kitchen\"><property name=\"flag\">False</property></input>",
            Encoding.UTF8.GetString(new SinkPatch { Flag = false, Text = null }.ToXml()));

        static string Json(SinkPatch patch) => Encoding.UTF8.GetString(patch.ToJson());
    }

    [Fact]
    public void Typed_links_are_set_and_taken_out()
    {
        SinkLinks links = SinkLinks.Empty with { Plug = new Link { Href = "/p" }, Tap = [new Link { Href = "/1" }, new Link { Href = "/2" }] };

        Assert.Equal(["plug", "tap", "tap"], links.All.Select(static link => link.Rel));
        Assert.Null((links with { Plug = null }).Plug);
        Assert.Empty((links with { Tap = [] }).Tap);
        Assert.Equal("/p", links.Plug?.Href);
        Assert.Empty(SinkLinks.Empty.All);
    }
}
