using System;
using System.Text;
using Contoso.Menagerie;
using Xunit;

namespace Relwright.Generated.Tests.Data;

/// <summary>Objects: every kind of member, absent, null and unknown ones.</summary>
public class ObjectTests
{
    [Fact]
    public void Reads_and_writes_every_kind_of_value()
    {
        Measurements read = SameJson.Through<Measurements>("""
            {"text":"t","flag":true,"int32":-2147483648,"int64":9223372036854775807,"whole":4294967296,"single":1.5,"double":1e21,
             "number":0.1,"decimal":79228162514264337593543950335,"instant":"2026-11-22T08:00:00.5+01:00",
             "http-date":"Sun, 06 Nov 1994 08:49:37 GMT","date":"2026-11-22","time":"20:15:00.25+01:00","duration":"PT1H30M",
             "uuid":"7f1a1f5e-7c1e-4f0a-9a3b-0d5a4ef50001","uri":"https://contoso.com/a?b#c","bytes":"AAEC","any":[1,{"a":null}],
             "priority":-1,"switch":true,"+1":1,"-1":2,"matrix":[[1.5,2],[],[3]],"shelves":{"left":[{"city":"Trier"}],"right":[]},
             "gaps":["a",null,"b"],"gapNumbers":[1,null],"moments":["2026-01-01T00:00:00Z"],"priorities":[1,7],
             "statuses":["on-show","asleep",""],"extras":{"id":"x","a":1},"self":{"any":null},"Self":"s"}
            """);

        Assert.Equal(float.Parse("1.5", System.Globalization.CultureInfo.InvariantCulture), read.Single);
        Assert.Equal(new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero), read.HttpDate);
        Assert.Equal(new ClockTime(new TimeOnly(20, 15, 0, 250), TimeSpan.FromHours(1)), read.Time);
        Assert.Equal(decimal.MaxValue, read.Decimal);
        Assert.Equal(1, read.Plus1);
        Assert.Equal(2, read.Minus1);
        Assert.Equal([[1.5, 2], [], [3]], read.Matrix);
        Assert.Equal("Trier", read.Shelves!["left"][0].City);
        Assert.Equal(["a", null, "b"], read.Gaps);
        Assert.Equal(MeasurementsPriority.Minus1, read.Priority);
        Assert.Equal("s", read.SelfValue);
    }

    [Fact]
    public void Writes_absent_members_not_at_all_and_nulls_as_null()
    {
        SameJson.Through<Measurements>("""{"any":1}""");
        SameJson.Through<Measurements>("""{"any":null,"text":null,"int32":null,"matrix":null,"statuses":null,"priority":null,"extras":null}""");
        Assert.Equal("""{"any":null}""", Encoding.UTF8.GetString(new Measurements { Any = null }.ToJson()));
    }

    [Fact]
    public void A_required_member_that_can_be_null_may_be_missing_and_stays_so()
    {
        Keeper none = SameJson.Through<Keeper>("""{"name":"Ida"}""");
        Keeper empty = SameJson.Through<Keeper>("""{"name":"Ida","phone":null}""");

        Assert.Null(none.Phone);
        Assert.Null(empty.Phone);
        Assert.Equal("""{"name":"Ida","phone":null}""", Encoding.UTF8.GetString(new Keeper { Name = "Ida", Phone = null }.ToJson()));
    }

    [Fact]
    public void A_required_member_that_is_missing_or_null_fails_by_its_name()
    {
        WireFormatException missing = Assert.Throws<WireFormatException>(() => Keeper.FromJson("""{"phone":"1"}"""u8));
        WireFormatException empty = Assert.Throws<WireFormatException>(() => Keeper.FromJson("""{"phone":"1", "name": null}"""u8));

        Assert.Contains("'name'", missing.Message, StringComparison.Ordinal);
        Assert.Contains("'name'", empty.Message, StringComparison.Ordinal);
        Assert.Equal(22, empty.Offset);
    }

    [Theory]
    [InlineData("""{"any":0,"int32":2147483648}""")]
    [InlineData("""{"any":0,"int64":1.5}""")]
    [InlineData("""{"any":0,"single":1e39}""")]
    [InlineData("""{"any":0,"double":1e400}""")]
    [InlineData("""{"any":0,"time":"25:00"}""")]
    [InlineData("""{"any":0,"time":"10:00:00+1"}""")]
    [InlineData("""{"any":0,"http-date":"2026-01-01"}""")]
    [InlineData("""{"any":0,"priority":"1"}""")]
    [InlineData("""{"any":0,"gapNumbers":["1"]}""")]
    [InlineData("""{"any":0,"matrix":[[null]]}""")]
    [InlineData("""{"any":0,"shelves":{"left":null}}""")]
    public void A_value_of_another_type_or_beyond_its_range_fails_at_its_place(string json)
    {
        WireFormatException e = Assert.Throws<WireFormatException>(() => Measurements.FromJson(Encoding.UTF8.GetBytes(json)));

        Assert.True(e.Offset > 9, e.Message);
    }

    [Fact]
    public void Unknown_members_survive()
    {
        Keeper read = SameJson.Through<Keeper>("""{"name":"Ida","phone":"1","shoe":{"size":41},"hat":null}""");

        Assert.Equal(2, read.Unknown.Count);
    }

    [Fact]
    public void Further_members_that_fit_are_in_the_map_and_others_stay_unknown()
    {
        Extras read = SameJson.Through<Extras>("""{"a":1,"id":"x","b":"two","c":3.5,"d":4000000000,"e":5}""");

        Assert.Equal([new("a", 1), new("e", 5)], read.AdditionalMembers);
        Assert.Equal(3, read.Unknown.Count);
        SameJson.Equal("""{"id":"x","z":1}""", Encoding.UTF8.GetString(new Extras { Id = "x", AdditionalMembers = [new("z", 1), new("id", 2)] }.ToJson()));
    }

    [Fact]
    public void Secrets_are_not_shown()
    {
        Admission admission = Animals.Admission with { Token = "open sesame" };
        var cat = new Cat { Name = "Mia", Lives = 7, Chip = "007" };

        Assert.DoesNotContain("sesame", admission.ToString(), StringComparison.Ordinal);
        Assert.Contains("Token = ***", admission.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("007", cat.ToString(), StringComparison.Ordinal);
        Assert.Contains("Name = Mia", cat.ToString(), StringComparison.Ordinal);
        Assert.Contains("Lives = 7", cat.ToString(), StringComparison.Ordinal);
    }
}
