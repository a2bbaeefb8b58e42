using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Tests.Consumer;
using Relwright.Generator.Tests.Golden;
using Xunit;

namespace Relwright.Generator.Tests.Caching;

/// <summary>What steps hand on is values: nothing that would keep a compilation alive or never compare equal.</summary>
public sealed class RetentionTests
{
    private static readonly Type[] s_kept =
    [
        typeof(ISymbol), typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(AdditionalText),
        typeof(Microsoft.CodeAnalysis.Text.SourceText), typeof(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider), typeof(Delegate),
    ];

    [Fact]
    public void No_step_hands_on_what_belongs_to_the_compiler()
    {
        Built built = new Build().Run(GoldenCase.Named("KitchenSink").Project);

        Assert.All(StepNamesWithOutput(built), step =>
        {
            object[] outputs = [.. built.Steps[step].SelectMany(run => run.Outputs).Select(output => output.Value)];
            Assert.NotEmpty(outputs);
            Expect.Nothing(Reachable(outputs).Where(IsKept).Select(value => $"{step} holds a {value.GetType()}"));
        });
    }

    private static string[] StepNamesWithOutput(Built built)
    {
        string[] steps = [.. Reasons.Steps.Where(built.Steps.ContainsKey)];
        Assert.Equal(Reasons.Steps.Count - 1, steps.Length);
        return steps;
    }

    private static bool IsKept(object value) => s_kept.Any(type => type.IsInstanceOfType(value));

    /// <summary>Everything that can be reached through fields and items.</summary>
    private static HashSet<object> Reachable(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        while (open.TryPop(out object? value))
        {
            if (value.GetType().IsPrimitive || value is string or Type || !seen.Add(value))
                continue;
            IEnumerable<object?> parts = value is IEnumerable items ? items.Cast<object?>() : Fields(value);
            foreach (object part in parts.OfType<object>())
                open.Push(part);
        }

        return seen;
    }

    private static IEnumerable<object?> Fields(object value)
    {
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field.GetValue(value);
        }
    }
}
