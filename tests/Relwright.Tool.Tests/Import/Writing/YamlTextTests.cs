using System.Linq;
using System.Threading;
using Relwright.Engine.Documents;
using Relwright.Tool.Import.Writing;
using Xunit;

namespace Relwright.Tool.Tests.Import.Writing;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("true")]
    [InlineData("12")]
    [InlineData("a: b # c")]
    [InlineData("it's 'quoted'")]
    [InlineData("{ [ & * ! | > % @ `")]
    [InlineData("- item")]
    [InlineData("line\nbreak\ttab\u0085\u2028\uFEFF \"end\\")]
    [InlineData("\uD83D\uDE00")]
    public void Any_text_is_read_as_what_it_was(string text)
    {
        var root = Assert.IsType<SpecMapping>(YamlDocumentReader.Read("t.yaml", $"{YamlText.Scalar(text)}: {{ v: {YamlText.Scalar(text)} }}{YamlText.Comment(text)}\n", CancellationToken.None).Root);
        Assert.Equal(text, root.Entries.Single().Key);
        Assert.Equal(text, Assert.IsType<SpecScalar>(Assert.IsType<SpecMapping>(root.Entries.Single().Value).Find("v")!.Value).Text);
    }
}
