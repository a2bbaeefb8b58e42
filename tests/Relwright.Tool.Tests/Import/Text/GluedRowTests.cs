using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Text;
using Xunit;

namespace Relwright.Tool.Tests.Import.Text;

public sealed class GluedRowTests
{
    private readonly Findings _findings = new();

    [Theory]
    [InlineData("selfThe link to the current resource.", "self", "The link to the current resource.", true)]
    [InlineData("a:b:longName Resource to create things.", "a:b:longName", "Resource to create things.", true)]
    [InlineData("meetingUriThe URI.", "meetingUri", "The URI.", true)]
    [InlineData("accessLevelSIP of the person.", "accessLevel", "SIP of the person.", false)]
    [InlineData("lonely", "lonely", "", true)]
    public void Cuts_a_name_from_what_is_said_of_it(string row, string name, string said, bool isSure) =>
        Assert.Equal(new GluedName(name, said, isSure), GluedName.Cut(row));

    [Fact]
    public void Reads_an_error_with_and_without_a_subcode()
    {
        ErrorFact[] errors = [.. Rows("Gone410CannotRedirect", "Busy503").Errors([0, 1])];
        Assert.Equal([("Gone", 410, "CannotRedirect"), ("Busy", 503, null)], errors.Select(error => (error.Code, error.Status!.Value, error.Subcode)));
    }

    [Fact]
    public void Tells_an_error_without_a_status()
    {
        Assert.Empty(Rows("Gone").Errors([0]));
        Assert.Equal(FindingKind.Error, Assert.Single(_findings.InOrder()).Kind);
    }

    [Fact]
    public void Reads_whether_a_parameter_is_required_from_the_end_of_its_row()
    {
        PropertyFact fact = Assert.Single(Rows("sizeThe size.String Yes").Properties([0], hasRequired: true));
        Assert.Equal(("size", "The size.String", true), (fact.Name, fact.Said.Text, fact.Required));
    }

    [Fact]
    public void Reads_scopes_and_events()
    {
        ScopeFact scope = Assert.Single(Rows("User.ReadWriteRead/write informationAllows the app to read.").Scopes([0]));
        Assert.Equal(("User.ReadWrite", "Read/write information"), (scope.Name, scope.Permission));
        EventFact told = Assert.Single(Rows("boxHighwarehouseDelivered when a box comes.").Events([0], "added"));
        Assert.Equal(("box", "High", "warehouse"), (told.Of, told.Priority, told.Sender));
    }

    private GluedRows Rows(params string[] lines) => new(new PageText("page.txt", lines), _findings);
}
