using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.Merging;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Tests.Readers;
using Xunit;

namespace Relwright.Engine.Tests.Shape.Naming;

public sealed class TypeNamesTests
{
    private readonly List<Problem> _problems = [];

    [Fact]
    public void A_name_loses_its_prefix_where_the_bare_one_is_free()
    {
        TypeNames types = Names("ms:rtc:saas:application");

        Assert.Equal("Application", types.OfResource("ms:rtc:saas:application"));
        Assert.Empty(_problems);
    }

    [Fact]
    public void A_bare_name_wins_over_a_prefixed_one_whichever_comes_first()
    {
        TypeNames types = Names("ms:rtc:saas:application", "application", "zoo");

        Assert.Equal("Application", types.OfResource("application"));
        Assert.Equal("SaasApplication", types.OfResource("ms:rtc:saas:application"));
        Assert.Empty(_problems);
    }

    [Theory]
    [InlineData("link", "LinkResource")]
    [InlineData("task", "TaskResource")]
    [InlineData("unknown", "UnknownResource")]
    [InlineData("sampleClient", "SampleClientResource")]
    public void A_name_that_something_else_needs_gets_a_word_behind_and_a_problem(string name, string expected)
    {
        Assert.Equal(expected, Names(name).OfResource(name));
        Assert.Equal("RLW3001", Assert.Single(_problems).Kind.Id);
    }

    [Fact]
    public void A_name_without_a_letter_is_unnamed()
    {
        Assert.Equal("UnnamedResource", Names("+").OfResource("+"));
        Assert.Equal("RLW3002", Assert.Single(_problems).Kind.Id);
    }

    [Fact]
    public void What_nobody_describes_is_opaque()
    {
        TypeNames types = Names("group");

        Assert.Equal("OpaqueResource", types.OfResource("member"));
        Assert.Equal("OpaqueResource", types.OfResource(null));
        Assert.Null(types.OfEnum("Colour"));
    }

    private TypeNames Names(params string[] resources)
    {
        const string Facts = "relwright: 1\napi: { json: {}, prefixes: { 'ms:rtc:saas:': Saas } }\n";
        IEnumerable<string> texts = resources.Select(name => $"resource: '{name}'\nproperties: {{ text: string }}\n");
        ApiDescription api = ApiMerger.Merge(
            texts.Prepend(Facts).Select((text, i) => ($"file{i}.yaml", Spec.Read(text).Part)), "Sample", "Contoso.Sample").Api!;
        return new TypeNames(api, "Sample", _problems);
    }
}
