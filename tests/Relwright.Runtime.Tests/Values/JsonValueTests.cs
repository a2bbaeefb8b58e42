using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Relwright.Runtime.Tests.Values;

public sealed class JsonValueTests
{
    private static readonly Gen<string> s_number = Gen.OneOf(
        Gen.Choose(-20, 20).Select(static n => n.ToString(CultureInfo.InvariantCulture)),
        Gen.Elements("0", "-0", "0.0", "1.0", "1.00", "10e-1", "1E0", "0.1e1", "100", "1e2", "1E+2", "-1e2", "0e5", "1.5", "15e-1", "1e400", "123456789012345678901234567890", "1e-400"));

    private static readonly Gen<string> s_text = Gen.Elements("\"\"", "\"a\"", "\"\\u0061\"", "\"\\/\"", "\"/\"", "\"ü\"", "\"\\u00fc\"", "\"\\ud83d\\ude00\"", "\"😀\"", "\"1\"", "\"A\"");

    private static readonly Gen<string> s_scalar = Gen.OneOf(s_number, s_text, Gen.Elements("true", "false", "null"));

    [Fact]
    public void Values_are_equal_that_the_standard_library_holds_for_equal()
    {
        Prop.ForAll(Value(3).Two().ToArbitrary(), static pair =>
        {
            using JsonDocument one = JsonDocument.Parse(pair.Item1);
            using JsonDocument other = JsonDocument.Parse(pair.Item2);
            bool expected = JsonElement.DeepEquals(one.RootElement, other.RootElement);
            JsonValue left = JsonValue.Parse(pair.Item1);
            JsonValue right = JsonValue.Parse(pair.Item2);

            Assert.True(expected == left.Equals(right), $"{pair.Item1} and {pair.Item2}: expected {expected}");
            Assert.True(!expected || left.GetHashCode() == right.GetHashCode(), $"{pair.Item1} and {pair.Item2}: hash codes");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void Values_come_back_from_the_standard_library()
    {
        Prop.ForAll(Value(3).ToArbitrary(), static json =>
        {
            JsonValue value = JsonValue.Parse(json);
            Assert.Equal(value, JsonValue.FromElement(value.ToElement()));
            Assert.Equal(value.ToElement().ValueKind, value.Kind);
            Assert.Equal(json.Trim(), value.ToString());
        }).Check(Config.QuickThrowOnFailure);
    }

    [Theory]
    [InlineData("1.0", "1", true)]
    [InlineData("1e2", "100", true)]
    [InlineData("0.10", "1e-1", true)]
    [InlineData("-0", "0", true)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("{\"a\":1,\"b\":2}", " { \"b\" : 2 , \"a\" : 1.0 } ", true)]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2,\"a\":1}", false)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("null", "false", false)]
    public void Equality_is_that_of_what_is_said(string left, string right, bool equal) =>
        Assert.Equal(equal, JsonValue.Parse(left) == JsonValue.Parse(right));

    [Fact]
    public void Values_are_made_of_what_programs_have()
    {
        Assert.Equal("\"a\\\"b\"", ((JsonValue)"a\"b").ToString());
        Assert.Equal("9223372036854775807", ((JsonValue)long.MaxValue).ToString());
        Assert.Equal("0.1", ((JsonValue)0.1).ToString());
        Assert.Equal("true", ((JsonValue)true).ToString());
        Assert.Throws<ArgumentException>(() => (JsonValue)double.NaN);
        Assert.Equal(JsonValueKind.Null, JsonValue.Null.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 2")]
    [InlineData("{\"a\"}")]
    [InlineData("nul")]
    [InlineData("01")]
    public void What_is_no_json_is_refused(string json) => Assert.Throws<WireFormatException>(() => JsonValue.Parse(json));

    [Fact]
    public void Halves_of_surrogate_pairs_are_kept_and_compared_as_they_stand()
    {
        JsonValue half = JsonValue.Parse("[\"\\ud83d\"]");

        Assert.Equal(half, JsonValue.Parse("[\"\\ud83d\"]"));
        Assert.NotEqual(half, JsonValue.Parse("[\"\\ud83e\"]"));
        Assert.Equal("[\"\\ud83d\"]", half.ToString());
    }

    [Fact]
    public void Numbers_with_absurd_exponents_cost_nothing()
    {
        JsonValue huge = JsonValue.Parse("1e99999999999999999999");

        Assert.NotEqual(huge, JsonValue.Parse("1e999999999"));
        Assert.Equal(JsonValue.Parse("10e999999999"), JsonValue.Parse("1e1000000000"));
    }

    private static Gen<string> Value(int depth)
    {
        if (depth == 0)
            return s_scalar;
        Gen<string> inner = Value(depth - 1);
        Gen<string> member = from name in Gen.Elements("\"a\"", "\"b\"", "\"\\u0061\"", "\"c\"") from value in inner select $"{name}:{value}";
        Gen<string> items = inner.ListOf().Select(static list => "[" + string.Join(", ", list.Take(3)) + "]");
        Gen<string> members = member.ListOf().Select(static list => "{" + string.Join(" ,", Distinct(list).Take(3)) + "}");
        return Gen.Frequency((2, s_scalar), (1, items), (2, members));
    }

    /// <summary>Members whose names stand once: of several with one name, libraries disagree on what they say.</summary>
    private static IEnumerable<string> Distinct(IEnumerable<string> members) =>
        members.DistinctBy(static member => member.Replace("\\u0061", "a", StringComparison.Ordinal)[1], EqualityComparer<char>.Default);
}
