using System.Text.Json;
using Relwright.Tool.Verify;
using Xunit;

namespace Relwright.Tool.Tests.Verify;

public sealed class JsonComparisonTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true,null]}""", """{ "b" : [ true , null ], "a":1.0 }""")]
    [InlineData("""{"a":"\u0041\/"}""", """{"a":"A/"}""")]
    [InlineData("""{"a":1,"a":2}""", """{"a":1,"a":2}""")]
    public void Finds_no_difference_in_spelling_and_order(string expected, string found) => Assert.Empty(Compare(expected, found));

    [Theory]
    [InlineData("""{"a":{"b/c~d":[1,2]}}""", """{"a":{"b/c~d":[1,3]}}""", "/a/b~1c~0d/1", "2", "3")]
    [InlineData("""{"a":1}""", "{}", "/a", "1", null)]
    [InlineData("{}", """{"a":null}""", "/a", null, "null")]
    [InlineData("""{"a":"1"}""", """{"a":1}""", "/a", "\"1\"", "1")]
    [InlineData("""{"a":[1]}""", """{"a":1}""", "/a", "[1]", "1")]
    [InlineData("[1]", "[]", "/0", "1", null)]
    [InlineData("""{"a":1,"a":2}""", """{"a":1}""", "/a", "2", null)]
    [InlineData("""{"a":9007199254740993}""", """{"a":9007199254740992}""", "/a", "9007199254740993", "9007199254740992")]
    [InlineData("true", "false", "the whole body", "true", "false")]
    public void Tells_the_place_and_both_values(string expected, string found, string pointer, string? left, string? right) =>
        Assert.Equal(new Difference(pointer, left, right), Assert.Single(Compare(expected, found)));

    private static Difference[] Compare(string expected, string found) =>
        [.. JsonComparison.Compare(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(found).RootElement)];
}
