using System;
using System.Text;
using Contoso.Menagerie;
using Xunit;

namespace Relwright.Generated.Tests.Data;

/// <summary>Merge patches (RFC 7396): absent, null and a value are three things, both ways.</summary>
public class PatchTests
{
    [Fact]
    public void A_patch_says_what_it_was_given_and_nothing_else()
    {
        KeeperPatch patch = new() { Name = "Ida", Phone = null, Address = new AddressPatch { City = null }, Skills = (EquatableMap<int?>)[new("feeding", null), new("vetting", 3)] };

        Assert.Equal(
            """{"name":"Ida","phone":null,"address":{"city":null},"skills":{"feeding":null,"vetting":3}}""",
            Encoding.UTF8.GetString(patch.ToJson()));
        Assert.Equal("{}", Encoding.UTF8.GetString(new KeeperPatch().ToJson()));
    }

    [Fact]
    public void A_patch_is_read_as_it_is_written()
    {
        KeeperPatch read = SameJson.Through<KeeperPatch>("""{"phone":null,"on":true,"days":["2026-01-01"],"skills":{"a":null},"other":null}""");

        Assert.False(read.Name.HasValue);
        Assert.True(read.Phone.HasValue);
        Assert.Null(read.Phone.Value);
        Assert.True(read.On.Value);
        Assert.Null(read.Skills.Value!["a"]);
    }

    [Fact]
    public void What_a_patch_sets_is_checked()
    {
        ((IChecked)new KeeperPatch { Name = null }).Check("body");
        ArgumentOutOfRangeException e = Assert.Throws<ArgumentOutOfRangeException>(() => ((IChecked)new KeeperPatch { Name = "" }).Check("body"));

        Assert.Equal("body.name", e.ParamName);
    }
}
