using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.Merging;
using Relwright.Engine.Readers.Native;
using Relwright.Engine.Tests.Broken;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

/// <summary>What docs/native-format.md shows must be what is read.</summary>
public sealed class NativeFormatPageTests
{
    private static readonly string Page = Repository.Read("docs", "native-format.md");

    [Fact]
    public void The_example_of_the_page_is_a_whole_API_without_problems()
    {
        List<(string, ApiPart)> parts = [.. Blocks().Select((text, i) => ($"{i}.yaml", Spec.ReadClean(text).Part))];

        MergeResult merged = ApiMerger.Merge(parts, "Book", "Contoso.Book");

        Assert.Empty(merged.Problems);
        Assert.Equal(["book", "entries", "entry", "favourite"], merged.Api!.Resources.Select(resource => resource.Name));
        Assert.Equal("book", merged.Api.Facts.Root);
    }

    [Fact]
    public void The_page_names_every_key_and_word()
    {
        IEnumerable<string> keys = typeof(NativeReader).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(NativeReader).Namespace && !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties())
            .SelectMany(property => property.PropertyType == typeof(KeySet) && property.GetMethod!.IsStatic
                ? ((KeySet)property.GetValue(null)!).Keys
                : typeof(IWordSet).IsAssignableFrom(property.PropertyType) ? ((IWordSet)property.GetValue(null)!).Words : []);

        Assert.All(keys, key => Assert.Contains(key, Page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks() =>
        Page.Split("```yaml\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]);
}
