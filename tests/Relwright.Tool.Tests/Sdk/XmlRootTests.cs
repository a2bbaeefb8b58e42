using System.Text;
using Relwright.Tool.Sdk;
using Xunit;

namespace Relwright.Tool.Tests.Sdk;

public sealed class XmlRootTests
{
    [Theory]
    [InlineData("<input/>", "<r/>")]
    [InlineData("<input a='1'>x</input>", "<r a='1'>x</r>")]
    [InlineData("<?xml version='1.0'?>\n<!-- <input> -->\n<input\n>x</input >\n", "<?xml version='1.0'?>\n<!-- <input> -->\n<r\n>x</r >\n")]
    [InlineData("<n:input><n:input/></n:input>", "<n:r><n:input/></n:r>")]
    [InlineData("<input><a:b/></input>", "<r><a:b/></r>")]
    [InlineData("<inputs></inputs>", "<inputs></inputs>")]
    [InlineData("<other><input></input></other>", "<other><input></input></other>")]
    [InlineData("<input>cut", "<r>cut")]
    [InlineData("<input", "<input")]
    [InlineData("<!-- never ends", "<!-- never ends")]
    [InlineData("no XML", "no XML")]
    [InlineData("", "")]
    public void Names_the_root_anew_and_nothing_else(string document, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(XmlRoot.Rename(Encoding.UTF8.GetBytes(document), "input", "r")));
}
