using System;
using System.Linq;
using Relwright.Generator.Tests.Consumer;
using Relwright.Generator.Tests.Golden;
using Xunit;

namespace Relwright.Generator.Tests.Caching;

/// <summary>An edit costs what it touches.</summary>
public sealed class CachingTests
{
    /// <summary>What is edited: the specification of UCWA, 12 files, beside C# code and a file of somebody else.</summary>
    private static readonly ConsumerProject s_project = Project();

    private static readonly Edit[] s_edits =
    [
        new("nothing", project => project),
        new("C# code", project => project with { Code = "class Program { int _field; }" }),
        new("a file of somebody else", project => project.Edit("notes.txt", _ => "Call Berta.")),
        new("the order of the files", project => project with { Files = [.. project.Files.Reverse()] }),

        new("an option of somebody else", project => project.With("SomebodyElses", "true"),
            (StepNames.Options, "1 Unchanged")),

        new("a comment and a blank line", project => project.Edit("me.yaml", text => "# Who is signed in.\n\n" + text),
            (StepNames.Input, "1 Modified, 11 Cached"),
            (StepNames.Read, "1 Modified, 11 Cached"),
            (StepNames.Part, "1 Unchanged, 11 Cached")),

        new("a property more", project => project.Edit("me.yaml", text => text.Replace("properties:\n", "properties:\n  shoeSize: int32\n", StringComparison.Ordinal)),
            (StepNames.Input, "1 Modified, 11 Cached"),
            (StepNames.Read, "1 Modified, 11 Cached"),
            (StepNames.Part, "1 Modified, 11 Cached"),
            (StepNames.Api, "1 Modified"),
            (StepNames.Shape, "1 Modified"),
            (StepNames.Item, "1 Modified, 20 Unchanged"),
            (StepNames.Emit, "1 Modified, 20 Cached"),
            (Reasons.Outputs, "3 Modified, 45 Cached")),

        new("a resource more, the last", project => project with { Files = project.Files.Add(New("zebra.yaml", "resource: zebra\nproperties: { stripes: int32 }\n")) },
            (StepNames.Input, "1 New, 12 Cached"),
            (StepNames.Read, "1 New, 12 Cached"),
            (StepNames.Part, "1 New, 12 Cached"),
            (StepNames.Api, "1 Modified"),
            (StepNames.Shape, "1 Modified"),
            (StepNames.Item, "1 New, 2 Modified, 19 Unchanged"),
            (StepNames.Emit, "1 New, 2 Modified, 19 Cached"),
            (Reasons.Outputs, "4 New, 2 Modified, 46 Cached")),

        new("a resource less", project => project with { Files = project.Files.RemoveAll(file => file.Path.EndsWith("me.yaml", StringComparison.Ordinal)) },
            (StepNames.Input, "11 Cached, 1 Removed"),
            (StepNames.Read, "11 Cached, 1 Removed"),
            (StepNames.Part, "11 Cached, 1 Removed"),
            (StepNames.Api, "1 Modified"),
            (StepNames.Shape, "1 Modified"),
            (StepNames.Item, "9 Modified, 11 Unchanged, 1 Removed"),
            (StepNames.Emit, "9 Modified, 11 Cached, 1 Removed"),
            (StepNames.Problems, "1 New"),
            (Reasons.Outputs, "1 New, 30 Modified, 14 Cached, 4 Removed")),

        new("the visibility", project => project.With("RelwrightVisibility", "internal"),
            (StepNames.Options, "1 Modified"),
            (StepNames.Shape, "1 Modified"),
            (StepNames.Item, "21 Modified"),
            (StepNames.Emit, "21 Modified"),
            (Reasons.Outputs, "31 Modified, 17 Cached")),

        new("a reference less", project => project with { HasDependencyInjection = false },
            (StepNames.Runtime, "1 Modified"),
            (StepNames.Shape, "1 Modified"),
            (StepNames.Item, "1 Modified, 20 Unchanged"),
            (StepNames.Emit, "1 Modified, 20 Cached"),
            (Reasons.Outputs, "47 Cached, 1 Removed")),

        new("a misspelt key", project => project.Edit("me.yaml", text => text.Replace("properties:", "proprties:", StringComparison.Ordinal)),
            (StepNames.Input, "1 Modified, 11 Cached"),
            (StepNames.Read, "1 Modified, 11 Cached"),
            (StepNames.Part, "1 Modified, 11 Cached"),
            (StepNames.Api, "1 Modified"),
            (StepNames.Shape, "1 Modified"),
            (StepNames.Item, "1 Modified, 20 Unchanged"),
            (StepNames.Emit, "1 Modified, 20 Cached"),
            (StepNames.Problems, "1 New"),
            (Reasons.Outputs, "1 New, 3 Modified, 45 Cached")),
    ];

    public static TheoryData<string> Edits { get; } = [.. s_edits.Select(edit => edit.Name)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_costs_what_it_touches(string name)
    {
        Edit edit = s_edits.Single(one => one.Name == name);
        var build = new Build();
        Expect.Nothing(build.Run(s_project).Problems);

        Built after = build.Run(edit.Change(s_project));

        Expect.Lines(
            Reasons.Steps.Select(step => $"{step}: {Reasons.Of(after, step)}"),
            [.. Reasons.Steps.Select(step => $"{step}: {edit.Expected(step)}")]);
    }

    private static ConsumerProject Project()
    {
        ConsumerProject ucwa = GoldenCase.Named("Ucwa").Project;
        return ucwa with { Files = ucwa.Files.Add(new SpecFile("notes.txt", "Call Anna.") { IsSpec = false }), Code = "class Program { }" };
    }

    private static SpecFile New(string file, string text) => new("specs/ucwa/" + file, text) { Api = "Ucwa", Namespace = "Contoso.Ucwa" };
}
