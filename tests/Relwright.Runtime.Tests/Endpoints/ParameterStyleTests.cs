using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Endpoints;

/// <summary>The table of OpenAPI 3.2, "Style Examples", row by row: an empty text, a text, a list and an object, for a parameter that is called "color".</summary>
public sealed class ParameterStyleTests
{
    private static readonly WireType<JsonValue> s_any = Wire.Any;

    public static TheoryData<string, ParameterStyle, bool, string?> PathRows => new()
    {
        { "\"\"", ParameterStyle.Matrix, false, ";color" },
        { "\"blue\"", ParameterStyle.Matrix, false, ";color=blue" },
        { List, ParameterStyle.Matrix, false, ";color=blue,black,brown" },
        { Members, ParameterStyle.Matrix, false, ";color=R,100,G,200,B,150" },
        { "\"\"", ParameterStyle.Matrix, true, ";color" },
        { "\"blue\"", ParameterStyle.Matrix, true, ";color=blue" },
        { List, ParameterStyle.Matrix, true, ";color=blue;color=black;color=brown" },
        { Members, ParameterStyle.Matrix, true, ";R=100;G=200;B=150" },
        { "\"blue\"", ParameterStyle.Label, false, ".blue" },
        { List, ParameterStyle.Label, false, ".blue,black,brown" },
        { Members, ParameterStyle.Label, false, ".R,100,G,200,B,150" },
        { "\"blue\"", ParameterStyle.Label, true, ".blue" },
        { List, ParameterStyle.Label, true, ".blue.black.brown" },
        { Members, ParameterStyle.Label, true, ".R=100.G=200.B=150" },
        { "\"blue\"", ParameterStyle.Simple, false, "blue" },
        { List, ParameterStyle.Simple, false, "blue,black,brown" },
        { Members, ParameterStyle.Simple, false, "R,100,G,200,B,150" },
        { "\"blue\"", ParameterStyle.Simple, true, "blue" },
        { List, ParameterStyle.Simple, true, "blue,black,brown" },
        { Members, ParameterStyle.Simple, true, "R=100,G=200,B=150" },

        // The table has "." and nothing for an empty text; as a segment of a path both lead to another resource.
        { "\"\"", ParameterStyle.Label, false, null },
        { "\"\"", ParameterStyle.Label, true, null },
        { "\"\"", ParameterStyle.Simple, false, null },
        { "\"\"", ParameterStyle.Simple, true, null },
    };

    public static TheoryData<string, ParameterStyle, bool, string> QueryRows => new()
    {
        { "\"\"", ParameterStyle.Form, false, "color=" },
        { "\"blue\"", ParameterStyle.Form, false, "color=blue" },
        { List, ParameterStyle.Form, false, "color=blue,black,brown" },
        { Members, ParameterStyle.Form, false, "color=R,100,G,200,B,150" },
        { "\"\"", ParameterStyle.Form, true, "color=" },
        { "\"blue\"", ParameterStyle.Form, true, "color=blue" },
        { List, ParameterStyle.Form, true, "color=blue&color=black&color=brown" },
        { Members, ParameterStyle.Form, true, "R=100&G=200&B=150" },
        { List, ParameterStyle.SpaceDelimited, false, "color=blue%20black%20brown" },
        { Members, ParameterStyle.SpaceDelimited, false, "color=R%20100%20G%20200%20B%20150" },
        { List, ParameterStyle.PipeDelimited, false, "color=blue%7Cblack%7Cbrown" },
        { Members, ParameterStyle.PipeDelimited, false, "color=R%7C100%7CG%7C200%7CB%7C150" },
        { Members, ParameterStyle.DeepObject, true, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" },

        // Beyond the table: what it calls not applicable is written as a form, and objects within objects get brackets of their own.
        { "\"blue\"", ParameterStyle.PipeDelimited, false, "color=blue" },
        { List, ParameterStyle.SpaceDelimited, true, "color=blue&color=black&color=brown" },
        { """{"a":{"b":[1,2],"c":null},"d":"e f"}""", ParameterStyle.DeepObject, true, "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2&color%5Bd%5D=e%20f" },
    };

    public static TheoryData<string, bool, string> CookieRows => new()
    {
        { "\"\"", false, "color=" },
        { "\"blue\"", false, "color=blue" },
        { List, false, "color=blue,black,brown" },
        { Members, false, "color=R,100,G,200,B,150" },
        { List, true, "color=blue; color=black; color=brown" },
        { Members, true, "R=100; G=200; B=150" },
    };

    private static string List => """["blue","black","brown"]""";

    private static string Members => """{"R":100,"G":200,"B":150}""";

    [Theory]
    [MemberData(nameof(PathRows))]
    public async Task Writes_a_parameter_of_the_path(string json, ParameterStyle style, bool explode, string? written)
    {
        Task<ApiRequest> Sent() => SentAsync(call => call.Path("color", Value(json), style, explode));

        if (written is null)
            await Assert.ThrowsAsync<ArgumentException>(Sent);
        else
            Assert.Equal("/v1/a/" + written, (await Sent()).Uri.AbsolutePath);
    }

    [Theory]
    [MemberData(nameof(QueryRows))]
    public async Task Writes_a_parameter_of_the_query(string json, ParameterStyle style, bool explode, string written)
    {
        ApiRequest sent = await SentAsync(call => call.Path("color", "c").Query("color", Value(json), style, explode));

        Assert.Equal("?" + written, sent.Uri.Query);
    }

    [Theory]
    [MemberData(nameof(CookieRows))]
    public async Task Writes_a_cookie(string json, bool explode, string written)
    {
        ApiRequest sent = await SentAsync(call => call.Path("color", "c").Cookie("color", Value(json), explode));

        Assert.Equal(written, sent.Header("Cookie"));
    }

    [Theory]
    [InlineData("""["a","b c"]""", false, "a,b c")]
    [InlineData("""{"R":100,"G":200}""", false, "R,100,G,200")]
    [InlineData("""{"R":100,"G":200}""", true, "R=100,G=200")]
    public async Task Writes_a_header_without_escaping(string json, bool explode, string written)
    {
        ApiRequest sent = await SentAsync(call => call.Path("color", "c").Header("X-Color", Value(json), explode));

        Assert.Equal(written, sent.Header("x-color"));
    }

    [Theory]
    [InlineData("a/b?c=%20&d", true, "a/b%3Fc=%20&d")]
    [InlineData("a/b?c=%20&d", false, "a%2Fb%3Fc%3D%2520%26d")]
    public async Task Leaves_reserved_characters_of_a_path_where_asked_to(string value, bool reserved, string written)
    {
        ApiRequest sent = await SentAsync(call => call.Path("color", value, reserved: reserved));

        Assert.Equal("/v1/a/" + written, sent.Uri.AbsolutePath);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("x/..")]
    [InlineData("x/%2E%2e/y")]
    public async Task Refuses_to_climb_out_of_the_path_where_reserved_characters_are_left(string value) =>
        await Assert.ThrowsAsync<ArgumentException>(() => SentAsync(call => call.Path("color", value, reserved: true)));

    [Fact]
    public async Task Takes_a_whole_query_as_one_text_or_as_members()
    {
        ApiRequest text = await SentAsync(call => call.Path("color", "c").QueryText("$.a[?(@.b > 1)]"));
        ApiRequest members = await SentAsync(call => call.Path("color", "c").QueryText(Value("""{"a":"b&c","d":[1,2]}""")));

        Assert.Equal("?%24.a%5B%3F%28%40.b%20%3E%201%29%5D", text.Uri.Query);
        Assert.Equal("?a=b%26c&d=1&d=2", members.Uri.Query);
    }

    [Fact]
    public async Task Writes_scalars_as_the_wire_has_them()
    {
        ApiRequest sent = await SentAsync(call => call
            .Path("color", 7)
            .Query("i", -1)
            .Query("l", 1L << 40)
            .Query("f", 0.1f)
            .Query("d", 1e21)
            .Query("m", 1.50m)
            .Query("b", false)
            .Query("u", new Guid("0123456789abcdef0123456789abcdef"))
            .Query("t", new DateTimeOffset(2026, 11, 22, 9, 30, 0, 500, TimeSpan.FromHours(1)))
            .Query("z", new ClockTime(new TimeOnly(9, 30, 0)))
            .Query("p", TimeSpan.FromMinutes(90))
            .Query("o", new EquatableBytes("ab"u8.ToArray()))
            .Query("h", ParameterValue.HttpDate(new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(1))))
            .Query("n", (string?)null));

        Assert.Equal("/v1/a/7", sent.Uri.AbsolutePath);
        Assert.Equal(
            [
                "i=-1", "l=1099511627776", "f=0.1", "d=1E+21", "m=1.50", "b=false", "u=01234567-89ab-cdef-0123-456789abcdef", "t=2026-11-22T09:30:00.5+01:00",
                "z=09:30:00", "p=PT1H30M", "o=YWI=", "h=Sun, 22 Nov 2026 08:30:00 GMT",
            ],
            sent.Uri.Query[1..].Split('&').Select(Uri.UnescapeDataString));
    }

    private static ParameterValue Value(string json) => ParameterValue.Of(JsonValue.Parse(json), s_any);

    private static async Task<ApiRequest> SentAsync(Func<EndpointCall, EndpointCall> fill)
    {
        FakeNotesClient client = new(_ => new ApiResponse(HttpStatusCode.NoContent), new Uri("https://notes.test/v1/"));
        await fill(new EndpointCall(client, "o", "GET", "/a/{color}")).SendAsync(ErrorAnswers.None, null, default);
        return Assert.Single(client.Requests);
    }
}
