using System.Linq;
using System.Text;
using System.Threading;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Xunit;

namespace Relwright.Engine.Tests.Documents;

public sealed class XmlDocumentReaderTests
{
    [Theory]
    [InlineData("<a b='c'/>", "1:2", "1:4", "1:7")]
    [InlineData("<?xml version=\"1.0\"?>\r\n<a\r\n  b = \"c\" />", "2:2", "3:3", "3:8")]
    [InlineData("\uFEFF<x:a xmlns:x='u' b='c'/>", "1:2", "1:18", "1:21")]
    [InlineData("<!-- \u2028 --><a b='&#65;'/>", "2:6", "2:8", "2:11")]
    public void Knows_where_names_and_values_stand(string text, string element, string name, string value)
    {
        var root = (SpecElement)Read(text).Root!;
        SpecAttribute attribute = Assert.Single(root.Attributes);

        Assert.Equal(("a", "b"), (root.Name, attribute.Name));
        Assert.Equal([element, name, value], new[] { root.Span, attribute.NameSpan, attribute.ValueSpan }.Select(span => $"{span.Line}:{span.Column}"));
    }

    [Fact]
    public void Keeps_elements_texts_and_namespaces()
    {
        var root = (SpecElement)Read("<a xmlns='u'> <b>x<!-- c -->y</b><c xmlns='v'><![CDATA[<z>]]></c></a>").Root!;

        Assert.Equal(["b u xy", "c v <z>"], root.Children.Select(child => $"{child.Name} {child.Namespace} {child.Text}"));
    }

    [Theory]
    [InlineData("", "RLW1070")]
    [InlineData("<a>", "RLW1070")]
    [InlineData("<a b='1' b='2'/>", "RLW1070")]
    [InlineData("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>", "RLW1070")]
    public void Gives_up_where_the_text_is_not_well_formed(string text, string id)
    {
        SpecDocument document = Read(text);

        Assert.True(document.IsBroken);
        Assert.Equal(id, Assert.Single(document.Problems).Kind.Id);
    }

    [Fact]
    public void Says_that_a_document_type_is_in_the_way() =>
        Assert.Contains("document type", Assert.Single(Read("<!DOCTYPE a><a/>").Problems).Message, System.StringComparison.Ordinal);

    [Fact]
    public void Goes_only_so_deep()
    {
        string text = new StringBuilder().Insert(0, "<a>", 100).ToString();

        Assert.Equal(Catalog.TooDeep, Assert.Single(Read(text).Problems).Kind);
    }

    [Fact]
    public void Cancellation_passes_through() =>
        Assert.Throws<System.OperationCanceledException>(() => XmlDocumentReader.Read("a.csdl", "<a/>", new CancellationToken(canceled: true)));

    private static SpecDocument Read(string text) => XmlDocumentReader.Read("a.csdl", text, CancellationToken.None);
}
