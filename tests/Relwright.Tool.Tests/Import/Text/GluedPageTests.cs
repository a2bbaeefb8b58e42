using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Text;
using Relwright.Tool.Import.Ucwa;
using Xunit;

namespace Relwright.Tool.Tests.Import.Text;

public sealed class GluedPageTests
{
    private readonly Findings _findings = new();

    [Fact]
    public void Reads_an_enumeration()
    {
        EnumFacts size = Assert.Single(Read("Size", "", "How large a thing is.", "", "Members", "", "Name Description", "LargeThe larger one.", "SmallThe smaller one.").Enums);
        Assert.Equal(["Large", "Small"], size.Members.Select(member => member.Value));
    }

    [Fact]
    public void Tells_verbs_by_what_is_said()
    {
        ResourceFacts box = Assert.Single(Read(
            "box", "Properties", "None", "Links", "None", "Operations",
            "Returns a box.", "Request body", "None", "Response body", "None", "JSON Response",
            "Removes a box.", "Request body", "None", "JSON Response",
            "Updates a box.", "Request body", "sizeThe size.String No", "JSON Response").Resources);
        Assert.Equal(["GET", "DELETE", "PUT"], box.Operations.Select(operation => operation.Verb));
        Assert.Equal("size", Assert.Single(box.Operations[2].Body).Name);
        Assert.Equal(3, _findings.InOrder().Count(finding => finding.Topic == "verb"));
    }

    [Fact]
    public void An_operation_whose_verb_nothing_tells_is_an_error()
    {
        Assert.Empty(Read("box", "Operations", "Frobs a box.", "Request body", "None").Resources[0].Operations);
        Assert.Equal(1, _findings.Errors);
    }

    [Fact]
    public void A_text_that_is_no_page_is_an_error()
    {
        Read("Some text", "that says nothing", "of the kind.");
        Assert.Equal(1, _findings.Errors);
    }

    private PageFacts Read(params string[] lines)
    {
        var facts = new PageFacts();
        TextImport.Take(new PageText("page.txt", lines), facts, _findings);
        return facts;
    }
}
