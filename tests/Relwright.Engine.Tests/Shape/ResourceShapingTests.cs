using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.Merging;
using Relwright.Engine.Shape;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Tests.Readers;
using Xunit;

namespace Relwright.Engine.Tests.Shape;

public sealed class ResourceShapingTests
{
    private const string Head = "relwright: 1\napi: { root: a, json: { typeMember: rel, etagMember: etag } }\nresource: a\n";

    [Fact]
    public void A_declared_entity_tag_is_the_entity_tag()
    {
        ShapedResource resource = Resource(Head + "properties: { name: string, etag: { type: string } }\n");
        Assert.Equal("Etag", resource.ETagMember?.Name);
        Assert.Equal(["rel", "name", "etag"], resource.Properties.Select(property => property.WireName));
    }

    [Fact]
    public void A_declared_type_is_the_type()
    {
        ShapedResource resource = Resource(Head + "properties: { rel: string }\n");
        Assert.Equal("rel", resource.TypeMember?.WireName);
        Assert.Equal(["rel", "etag"], resource.Properties.Select(property => property.WireName));
    }

    [Fact]
    public void A_parameter_named_as_the_body_gets_another_name()
    {
        ShapedResource resource = Resource(Head + "operations: { PUT: { query: { value: string }, body: { as: resource }, returns: a } }\n");
        Assert.Equal("valueValue", Assert.Single(resource.Operations[0].Query).Local);
    }

    [Theory]
    [InlineData("operations: { POST: { body: { members: [name] } } }\n")]
    [InlineData("operations: { PUT: { body: { as: input, members: [picture] }, returns: a } }\n")]
    public void Members_that_cannot_be_sent_are_told(string operations)
    {
        Problem problem = Assert.Single(Shaped(Head + "properties: { name: string, picture: dataUri }\n" + operations).Problems);
        Assert.Equal("RLW2005", problem.Kind.Id);
    }

    private static ShapedResource Resource(string text)
    {
        ShapeResult result = Shaped(text);
        Assert.Empty(result.Problems);
        return Assert.Single(result.Items.OfType<ShapedResource>());
    }

    private static ShapeResult Shaped(string text)
    {
        ApiDescription api = ApiMerger.Merge([("a.yaml", Spec.Read(text, "a.yaml").Part)], "Sample", "Contoso.Sample").Api!;
        return Shaping.Shape(api, _ => false, new ShapeOptions("public", false), CancellationToken.None);
    }
}
