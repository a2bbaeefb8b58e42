using Relwright.Engine.Shape.Naming;
using Xunit;

namespace Relwright.Engine.Tests.Shape.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("myOnlineMeeting", "MyOnlineMeeting")]
    [InlineData("my-online meeting", "MyOnlineMeeting")]
    [InlineData("Meetings.ReadWrite", "MeetingsReadWrite")]
    [InlineData("gas & electric", "GasElectric")]
    [InlineData("HTTPStatus", "HTTPStatus")]
    [InlineData("42", "_42")]
    [InlineData("2nd-try", "_2ndTry")]
    [InlineData("a2b", "A2b")]
    [InlineData("été", "Été")]
    [InlineData("日本", "日本")]
    [InlineData("x\u202Ey", "XY")]
    [InlineData("\"; class Evil { } //", "ClassEvil")]
    public void Makes_a_name_in_pascal_case(string wireName, string expected) => Assert.Equal(expected, Identifier.Pascal(wireName));

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData(" - ")]
    public void Has_no_name_for_what_has_no_letter_or_digit(string wireName) => Assert.Null(Identifier.Pascal(wireName));

    [Fact]
    public void Cuts_what_is_too_long() => Assert.Equal(100, Identifier.Pascal(new string('n', 5000))!.Length);

    [Theory]
    [InlineData("MyOnlineMeeting", "myOnlineMeeting")]
    [InlineData("XMLName", "xmlName")]
    [InlineData("ID", "id")]
    [InlineData("ETag", "eTag")]
    [InlineData("Class", "@class")]
    [InlineData("Value", "@value")]
    [InlineData("_42", "_42")]
    public void Makes_a_local_of_a_name(string name, string expected) => Assert.Equal(expected, Identifier.Local(name));

    [Theory]
    [InlineData("Contoso.Ucwa", "Contoso.Ucwa")]
    [InlineData("contoso.my_api", "contoso.my_api")]
    [InlineData("Contoso.class", "Contoso.@class")]
    [InlineData("Contoso.@class", "Contoso.@class")]
    [InlineData(" Contoso . Ucwa ", "Contoso.Ucwa")]
    [InlineData("Contoso..Ucwa", "Contoso.Ucwa")]
    [InlineData("Contoso Ltd", "ContosoLtd")]
    [InlineData("A;B", "AB")]
    public void Makes_a_namespace_of_whatever_is_stated(string stated, string expected) => Assert.Equal(expected, Identifier.Namespace(stated));

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData(";")]
    public void Has_no_namespace_for_what_has_no_name(string stated) => Assert.Null(Identifier.Namespace(stated));
}
