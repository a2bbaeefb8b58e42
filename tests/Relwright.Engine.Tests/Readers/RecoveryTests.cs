using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Readers;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

public sealed class RecoveryTests
{
    [Fact]
    public void A_bad_part_costs_that_part_alone()
    {
        ReadResult result = Spec.Read("""
            resource: a
            properties:
              bad: { type: strng }
              good: string
              half: { type: string, required: maybe, maxLength: 3 }
            links:
              bad: [x]
              good: { to: b }
            operations:
              GET: none
              PUT: { body: { members: [good], echo: all }, errors: [/, Gone] }
            events:
              - { kind: gone }
              - { kind: added }
            """);

        Assert.Equal("RLW1019 3:16, RLW1017 5:35, RLW1016 7:8, RLW1016 10:8, RLW1018 11:41, RLW1017 11:57, RLW1018 13:13", Spec.Found(result));
        Resource resource = result.Part.Resources.Single();
        Assert.Equal(["good", "half"], resource.Properties.Select(property => property.Name));
        Assert.Equal(3, resource.Properties[1].Constraints.MaxLength);
        Assert.Equal(["good"], resource.Links.Select(link => link.Rel));
        Assert.Equal(["PUT"], resource.Operations.Select(operation => operation.Verb));
        Assert.Equal([new ErrorReference("Gone", null)], resource.Operations[0].Errors);
        Assert.Equal(EventKind.Added, resource.Events.Single().Kind);
        Assert.False(result.Omitted.AreNone);
    }

    [Fact]
    public void Of_a_key_that_stands_twice_the_first_counts() =>
        Assert.Equal(ValueKind.String, Spec.Read("resource: a\nproperties:\n  b: string\n  b: int32\n").Part.Resources.Single().Properties.Single().Type.Kind);

    [Fact]
    public void A_broken_text_costs_the_file_and_says_so() => Assert.Equal(ApiPart.Empty, Spec.Read("resource: a\nlinks: {\n").Part);

    [Fact]
    public void A_hundred_problems_of_a_file_are_enough()
    {
        string keys = string.Concat(Enumerable.Range(0, 500).Select(i => $"zzzzzz{i}: x\n"));

        Assert.Equal(100, Spec.Read("resource: a\n" + keys).Problems.Count);
    }

    [Theory]
    [InlineData("resource: a\nlnks: {}\n", "Key 'lnks' is not known here and is ignored; did you mean 'links'?")]
    [InlineData("resource: a\nxyzxyz: {}\n", "Key 'xyzxyz' is not known here and is ignored.")]
    public void Proposes_what_was_probably_meant(string text, string message) => Assert.Equal(message, Spec.Read(text).Problems.Single().Message);
}
