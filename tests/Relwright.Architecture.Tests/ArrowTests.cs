using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Relwright.Architecture.Tests;

/// <summary>The way of the data is the layout, and it runs one way.</summary>
public sealed class ArrowTests
{
    /// <summary>What each folder of the engine may use beside itself and what is below it.</summary>
    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        ["Values"] = [],
        ["Problems"] = ["Values"],
        ["Input"] = ["Values"],
        ["Documents"] = ["Input", "Problems", "Values"],
        ["Api"] = ["Values"],
        ["Readers"] = ["Documents", "Input", "Api", "Problems", "Values"],
        ["Shape"] = ["Api", "Problems", "Values"],
        ["Emit"] = ["Shape", "Api", "Values"],
    };

    [Fact]
    public void Folders_of_the_engine_use_only_what_comes_before_them()
    {
        (string From, string To)[] arrows = [.. Mentions.Of(Assemblies.Engine)
            .Select(mention => (From: Folder(mention.From), To: Folder(mention.To)))
            .Where(arrow => arrow.From is not null && arrow.To is not null && arrow.From != arrow.To)
            .Select(arrow => (arrow.From!, arrow.To!))
            .Distinct()];

        Assert.Equal(s_mayUse.Keys.Order(), arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().Order());
        Assert.Empty(arrows.Where(arrow => !s_mayUse[arrow.From].Contains(arrow.To)).ToArray());
    }

    [Fact]
    public void Emitters_know_of_the_api_only_the_words_that_shaped_models_are_made_of()
    {
        // Kinds of values, forms of bodies and answers: enumerations that Shape hands on. Everything else of Api is for Shape to decide on.
        string[] allowed = ["AnswerForm", "BodyForm", "BooleanForm", "DateForm", "EnumBase", "ErrorBody", "ParameterPlace", "ParameterStyle", "Precondition", "RequestHeaders", "ValueKind"];

        string[] mentioned = [.. TypeMentions.Of(Assemblies.Engine, "Relwright.Engine.Emit", "Relwright.Engine.Api")];

        Assert.NotEmpty(mentioned);
        Assert.Empty(mentioned.Except(allowed));
    }

    [Fact]
    public void The_engine_knows_no_compiler_and_no_runtime()
    {
        IReadOnlyList<string> assemblies = Mentions.AssembliesOf(Assemblies.Engine);

        Assert.DoesNotContain(assemblies, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.DoesNotContain(assemblies, name => name.StartsWith("Relwright", StringComparison.Ordinal));
    }

    [Fact]
    public void The_generator_references_the_engine_and_the_compiler_but_not_the_runtime() =>
        Assert.Equal(["Relwright.Engine"], Mentions.AssembliesOf(Assemblies.Generator).Where(name => name.StartsWith("Relwright", StringComparison.Ordinal)));

    [Fact]
    public void The_generator_does_not_touch_the_disk_or_the_network()
    {
        string[] banned = ["System.Net", "System.Net.Http", "System.Diagnostics", "System.Threading.Tasks"];

        // Microsoft.OpenApi files operations under HttpMethod, which is a word and sends nothing.
        const string Operations = "Relwright.Engine.Readers.OpenApi.Operations";
        Assert.Equal(["HttpMethod"], TypeMentions.Of(Assemblies.Engine, Operations, "System.Net.Http"));
        Assert.Empty(Mentions.Of(Assemblies.Generator).Concat(Mentions.Of(Assemblies.Engine))
            .Where(mention => banned.Contains(mention.To) && mention != (Operations, "System.Net.Http")).ToArray());
    }

    [Fact]
    public void The_tool_uses_engine_runtime_and_analyzers_but_not_the_generator() =>
        Assert.Empty(Mentions.AssembliesOf(Assemblies.Tool)
            .Where(name => name.StartsWith("Relwright", StringComparison.Ordinal))
            .Except(["Relwright.Engine", "Relwright.Runtime", "Relwright.Analyzers"]));

    [Fact]
    public void Nothing_knows_the_tool()
    {
        foreach (string assembly in (string[])[Assemblies.Engine, Assemblies.Generator, Assemblies.Runtime, Assemblies.DependencyInjection])
            Assert.DoesNotContain("relwright", Mentions.AssembliesOf(assembly));
    }

    [Fact]
    public void The_runtime_knows_nothing_of_the_generator()
    {
        foreach (string assembly in (string[])[Assemblies.Runtime, Assemblies.DependencyInjection])
        {
            IReadOnlyList<string> references = Mentions.AssembliesOf(assembly);
            Assert.DoesNotContain(references, name => name is "Relwright.Engine" or "Relwright.Generator");
            Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        }

        Assert.DoesNotContain(Mentions.AssembliesOf(Assemblies.Runtime), name => name.StartsWith("Relwright", StringComparison.Ordinal));
    }

    /// <summary>The first folder below the engine, such as <c>Shape</c>; null for what is not of the engine or of no folder.</summary>
    private static string? Folder(string @namespace) =>
        @namespace.Split('.') is ["Relwright", "Engine", var folder, ..] ? folder : null;
}
