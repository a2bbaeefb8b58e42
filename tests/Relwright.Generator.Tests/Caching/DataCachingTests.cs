using System;
using Relwright.Generator.Tests.Consumer;
using Relwright.Generator.Tests.Golden;
using Xunit;

namespace Relwright.Generator.Tests.Caching;

/// <summary>An edit of one data type is emitted anew alone, though all types are in one file.</summary>
public sealed class DataCachingTests
{
    [Theory]
    [InlineData("\"litres\": { \"type\": \"number\" }", "\"litres\": { \"type\": \"number\" }, \"gallons\": { \"type\": \"number\" }")]
    [InlineData("\"description\": \"Told apart by a member.\"", "\"description\": \"Told apart by one member.\"")]
    [InlineData("\"in.treatment\"", "\"under.treatment\"")]
    public void An_edit_of_one_type_emits_that_type_only(string before, string after)
    {
        ConsumerProject project = GoldenCase.Named("Menagerie").Project;
        var build = new Build();
        build.Run(project);

        Built built = build.Run(project.Edit("menagerie.openapi.json", text => text.Replace(before, after, StringComparison.Ordinal)));

        Assert.StartsWith("1 Modified, ", Reasons.Of(built, StepNames.Emit), StringComparison.Ordinal);
        Assert.StartsWith("1 Modified, ", Reasons.Of(built, Reasons.Outputs), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_white_space_emits_nothing()
    {
        ConsumerProject project = GoldenCase.Named("Menagerie").Project;
        var build = new Build();
        build.Run(project);

        Built built = build.Run(project.Edit("menagerie.openapi.json", text => "\n" + text));

        Assert.DoesNotContain("Modified", Reasons.Of(built, StepNames.Emit), StringComparison.Ordinal);
    }
}
