using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Relwright.Engine.Readers.Native;
using Relwright.Engine.Tests.Broken;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

/// <summary>Editors and the compiler must agree on what can be written.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Definitions = JsonDocument.Parse(Repository.Read("specs", "native.schema.json")).RootElement.GetProperty("$defs");

    [Fact]
    public void The_schema_has_exactly_the_keys_of_each_reader()
    {
        List<KeySet> sets = Vocabulary<KeySet>();
        Assert.True(sets.Count > 15);
        foreach (KeySet set in sets)
        {
            JsonElement definition = Definitions.GetProperty(set.Definition);
            Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
            Assert.Equal(set.Keys.Order(), definition.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order());
        }
    }

    [Fact]
    public void Every_object_of_the_schema_belongs_to_a_reader()
    {
        IEnumerable<string> objects = Definitions.EnumerateObject().Where(entry => entry.Value.TryGetProperty("properties", out _)).Select(entry => entry.Name);

        Assert.Equal(Vocabulary<KeySet>().Select(set => set.Definition).Order(), objects.Order());
    }

    [Fact]
    public void The_schema_has_exactly_the_words_of_each_reader()
    {
        List<IWordSet> sets = Vocabulary<IWordSet>();
        IEnumerable<string> enums = Definitions.EnumerateObject().Where(entry => entry.Value.TryGetProperty("enum", out _)).Select(entry => entry.Name);

        Assert.Equal(sets.Select(set => set.Definition).Order(), enums.Order());
        foreach (IWordSet set in sets)
            Assert.Equal(set.Words.Order(), Definitions.GetProperty(set.Definition).GetProperty("enum").EnumerateArray().Select(word => word.GetString()!).Order());
    }

    [Fact]
    public void Every_reference_within_the_schema_leads_somewhere()
    {
        foreach (string target in References(Definitions))
            Assert.True(Definitions.TryGetProperty(target["#/$defs/".Length..], out _), target);
    }

    [Fact]
    public void Everything_that_can_be_written_is_described()
    {
        foreach (JsonProperty definition in Definitions.EnumerateObject())
        {
            if (!definition.Value.TryGetProperty("properties", out JsonElement properties))
                continue;
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                bool described = property.Value.TryGetProperty("description", out _) || References(property.Value).Any();
                Assert.True(described, $"{definition.Name}.{property.Name}");
            }
        }
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.Name == "$ref" ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static List<T> Vocabulary<T>() =>
    [
        .. typeof(NativeReader).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(NativeReader).Namespace && !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => typeof(T).IsAssignableFrom(property.PropertyType))
            .Select(property => (T)property.GetValue(null)!),
    ];
}
