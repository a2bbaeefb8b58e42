using System.Text;
using System.Text.Json;
using Xunit;

namespace Relwright.Generated.Tests.Data;

/// <summary>Reads and writes bodies of data types.</summary>
internal static class SameJson
{
    /// <summary>Reads a body, makes sure that what is written says the same, and gives what was read.</summary>
    public static T Through<T>(string json)
        where T : class, IRecord<T>
    {
        T value = RecordSerialization.FromJson<T>(Encoding.UTF8.GetBytes(json));
        Equal(json, Encoding.UTF8.GetString(value.ToJson()));
        Assert.Equal(value, RecordSerialization.FromJson<T>(value.ToJson()));
        return value;
    }

    public static void Equal(string expected, string actual)
    {
        using JsonDocument one = JsonDocument.Parse(expected);
        using JsonDocument other = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(one.RootElement, other.RootElement), $"Expected {expected}, got {actual}");
    }
}
