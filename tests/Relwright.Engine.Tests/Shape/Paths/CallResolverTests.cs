using System;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.Merging;
using Relwright.Engine.Shape;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Tests.Readers;
using Xunit;

namespace Relwright.Engine.Tests.Shape.Paths;

/// <summary>Which emitted method the calls of permissions are, and what it is called on in C#.</summary>
public sealed class CallResolverTests
{
    [Theory]
    [InlineData("GET /tickets", "ListAsync:Ticket /tickets /Tickets")]
    [InlineData("GET /tickets/$count", "ListAsync:Ticket /tickets/$count /Tickets")]
    [InlineData("GET /tickets/{id}", "GetAsync:Ticket /tickets/{} /Tickets/{}")]
    [InlineData("GET /Tickets/{id}/My_Notes/{id2}", "GetAsync:Note /Tickets/{}/My_Notes/{} /Tickets/{}/MyNotes/{}")]
    [InlineData("PATCH /tickets/{id}", "TicketPaths.PatchAsync /tickets/{} /Tickets/{}")]
    [InlineData("GET /tickets/{id}/location", "GetAsync:Place /tickets/{}/location /Tickets/{}/LocationPath")]
    [InlineData("GET /tickets/{id}/photo", "TicketPaths.Photo.GetAsync /tickets/{}/photo /Tickets/{}/Photo")]
    [InlineData("PUT /tickets/{id}/my_notes/{id}/$value", "NotePaths.ContentStream.PutAsync /tickets/{}/my_notes/{}/$value /Tickets/{}/MyNotes/{}/ContentStream")]
    [InlineData("POST /tickets/{id}/contoso.desk.close", "TicketPaths.CloseAsync /tickets/{}/contoso.desk.close /Tickets/{}")]
    [InlineData("POST /tickets/{id}/close", "TicketPaths.CloseAsync /tickets/{}/close /Tickets/{}")]
    [InlineData("GET /reset()", "SamplePaths.ResetAsync /reset /")]
    [InlineData("GET /tickets/{id}/contoso.desk.urgentTicket", "GetAsync:UrgentTicket /tickets/{}/contoso.desk.urgentTicket /Tickets/{}")]
    [InlineData("POST /tickets/{id}/contoso.desk.urgentTicket/escalate", "UrgentTicketPaths.EscalateAsync /tickets/{}/contoso.desk.urgentTicket/escalate /Tickets/{}")]
    public void Names_the_method_and_what_it_is_called_on(string call, string expected) => Assert.Equal([expected], Table(call));

    [Theory]
    [InlineData("GET /tickets/57dab8b1894c409ab240bd8beae78896/location", "GetAsync:Place /tickets/{}/location /Tickets/{}/LocationPath")]
    [InlineData("GET /tickets/a7a681dc-756e-4909-b988-f160edc6655f", "GetAsync:Ticket /tickets/{} /Tickets/{}")]
    [InlineData("GET /tickets({id})", "GetAsync:Ticket /tickets/{} /Tickets/{}")]
    [InlineData("GET /tickets('5')/my_notes({id})", "GetAsync:Note /tickets/{}/my_notes/{} /Tickets/{}/MyNotes/{}")]
    public void A_key_can_be_written_out_and_in_parentheses(string call, string expected) => Assert.Equal([expected], Table(call));

    [Theory]
    [InlineData("GET /tickets/{id}/members/$ref", "TicketPaths.MembersReferences.ListAsync /tickets/{}/members/$ref /Tickets/{}/MembersReferences")]
    [InlineData("POST /tickets/{id}/members/$ref", "TicketPaths.MembersReferences.AddAsync /tickets/{}/members/$ref /Tickets/{}/MembersReferences")]
    [InlineData("DELETE /tickets/{id}/members/{id}/$ref", "TicketPaths.MembersReferences.RemoveAsync /tickets/{}/members/{}/$ref /Tickets/{}/MembersReferences")]
    [InlineData("GET /tickets/{id}/owner/$ref", "TicketPaths.OwnerReference.GetAsync /tickets/{}/owner/$ref /Tickets/{}/OwnerReference")]
    [InlineData("PUT /tickets/{id}/owner/$ref", "TicketPaths.OwnerReference.SetAsync /tickets/{}/owner/$ref /Tickets/{}/OwnerReference")]
    [InlineData("DELETE /tickets/{id}/owner/$ref", "TicketPaths.OwnerReference.RemoveAsync /tickets/{}/owner/$ref /Tickets/{}/OwnerReference")]
    public void References_are_calls_of_their_own(string call, string expected) => Assert.Equal([expected], Table(call));

    [Theory]
    [InlineData("GET /tickets/contoso.desk.find(NUMBER={n})", "TicketPaths.FindAsync /tickets/contoso.desk.find /Tickets")]
    [InlineData("GET /tickets/find(text={text})", "TicketPaths.FindAsync2 /tickets/find /Tickets")]
    [InlineData("GET /tickets/find", "TicketPaths.FindAsync /tickets/find /Tickets", "TicketPaths.FindAsync2 /tickets/find /Tickets")]
    public void Arguments_tell_the_overloads_of_a_function_apart(string call, params string[] expected) => Assert.Equal(expected, Table(call).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("GET /tickets/getLog(from={from},to={to})")]
    [InlineData("GET /tickets/getLog")]
    [InlineData("GET /tickets/contoso.desk.getLog")]
    [InlineData("GET /tickets/find(words={text})")]
    [InlineData("GET /tickets/find()")]
    [InlineData("GET /tickets/$ref")]
    [InlineData("GET /tickets/$filter")]
    [InlineData("GET /tickets/{id}/my_notes/$ref")]
    [InlineData("GET /tickets/{id}/contoso.desk.place")]
    [InlineData("GET /tickets/{id}/notes")]
    [InlineData("DELETE /tickets/find(text={text})")]
    [InlineData("POST /tickets/find(text={text})")]
    [InlineData("GET /tickets/{id}/close")]
    [InlineData("PUT /tickets/{id}")]
    [InlineData("GET /")]
    public void What_nobody_describes_is_told_and_taken_for_nothing_else(string call)
    {
        ShapeResult shaped = Shaped($"Ticket.Read: {{ application: , allows: [ \"{call}\" ] }}");

        Assert.Equal("RLW4001", Assert.Single(shaped.Problems).Kind.Id);
        Assert.Empty(Assert.Single(shaped.Items.OfType<ShapedPermissions>()).Calls);
    }

    [Fact]
    public void Paths_that_differ_by_their_placeholders_are_one_call()
    {
        string[] table = Table(Shaped("""
            Ticket.Read: { application: , allows: [ "GET /tickets/{id}/my_notes" ] }
              Note.Read: { application: , delegated: , least: [ "GET /tickets/{ticket}/my_notes" ] }
            """));

        Assert.Equal(["ListAsync:Note /tickets/{}/my_notes /Tickets/{}/MyNotes A=1,0*;D=0*"], table);
    }

    [Fact]
    public void A_permission_that_is_needed_and_not_listed_is_told_and_asked_for_all_the_same()
    {
        ShapeResult shaped = Shaped("""
            Ticket.Read: { application: , delegated: , allows: [ { call: GET /tickets, with: [ Note.Raed ] }, GET /elsewhere ] }
              Note.Read: { application: , allows: [ { call: GET /tickets, with: [ Ticket.Read ] } ] }
            """);

        Assert.Equal(
            [
                "Permissions speak of GET /elsewhere, which no described path leads to, and nothing checks it; describe it, or leave it out of the permissions.",
                "GET /tickets needs 'Note.Raed' as well, which no file lists, so it becomes a constant that no manifest can ask for; list it among the permissions, or correct its name; did you mean 'Note.Read'?",
            ],
            shaped.Problems.Select(problem => problem.Message));
        Assert.Equal(["ListAsync:Ticket /tickets /Tickets A=0+2,1+2;D=0+2"], Table(shaped));
        Assert.Equal(
            ["NoteRaed Note.Raed Application Delegated", "NoteRead Note.Read Application", "TicketRead Ticket.Read Application Delegated"],
            shaped.Items.OfType<ShapedPermissions>().Single().Permissions.Select(one => $"{one.Name} {one.Text} {string.Join(' ', one.Grants.Select(grant => grant.Scheme))}"));
    }

    /// <summary>The table of what one call needs, without the permissions.</summary>
    private static string[] Table(string call)
    {
        ShapeResult shaped = Shaped($"Ticket.Read: {{ application: , allows: [ \"{call}\" ] }}");
        Assert.Empty(shaped.Problems);
        return [.. Table(shaped).Select(line => line.Replace(" A=0", "", StringComparison.Ordinal))];
    }

    private static string[] Table(ShapeResult shaped) => [.. Assert.Single(shaped.Items.OfType<ShapedPermissions>()).Calls];

    private static ShapeResult Shaped(string permissions)
    {
        ApiPart service = Spec.ReadClean(Service, "specs/desk.csdl").Part;
        ApiPart stated = Spec.ReadClean($"permissions:\n  {permissions}\n", "specs/permissions.yaml").Part;
        ApiDescription api = ApiMerger.Merge([("desk.csdl", service), ("permissions.yaml", stated)], "Sample", "Contoso.Sample").Api!;
        return Shaping.Shape(api, _ => false, new ShapeOptions("public", false), CancellationToken.None);
    }

    private const string Service = """
        <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" xmlns="http://docs.oasis-open.org/odata/ns/edm">
          <edmx:DataServices>
            <Schema Namespace="contoso.desk" Alias="self">
              <EntityType Name="ticket">
                <Key><PropertyRef Name="id" /></Key>
                <Property Name="id" Type="Edm.String" Nullable="false" />
                <Property Name="title" Type="Edm.String" />
                <Property Name="photo" Type="Edm.Stream" />
                <NavigationProperty Name="my_notes" Type="Collection(self.note)" ContainsTarget="true" />
                <NavigationProperty Name="location" Type="self.place" ContainsTarget="true" />
                <NavigationProperty Name="members" Type="Collection(self.person)" />
                <NavigationProperty Name="owner" Type="self.person" />
              </EntityType>
              <EntityType Name="urgentTicket" BaseType="self.ticket" />
              <EntityType Name="note" HasStream="true">
                <Key><PropertyRef Name="id" /></Key>
                <Property Name="id" Type="Edm.String" Nullable="false" />
              </EntityType>
              <EntityType Name="place" />
              <EntityType Name="person" />
              <Action Name="close" IsBound="true">
                <Parameter Name="ticket" Type="self.ticket" />
              </Action>
              <Action Name="escalate" IsBound="true">
                <Parameter Name="ticket" Type="self.urgentTicket" />
              </Action>
              <Function Name="find" IsBound="true">
                <Parameter Name="tickets" Type="Collection(self.ticket)" />
                <Parameter Name="text" Type="Edm.String" Nullable="false" />
                <ReturnType Type="Collection(self.ticket)" />
              </Function>
              <Function Name="find" IsBound="true">
                <Parameter Name="tickets" Type="Collection(self.ticket)" />
                <Parameter Name="number" Type="Edm.String" Nullable="false" />
                <ReturnType Type="Collection(self.ticket)" />
              </Function>
              <Function Name="reset">
                <ReturnType Type="Edm.Boolean" />
              </Function>
              <EntityContainer Name="Desk">
                <EntitySet Name="tickets" EntityType="self.ticket" />
                <FunctionImport Name="reset" Function="self.reset" />
              </EntityContainer>
            </Schema>
          </edmx:DataServices>
        </edmx:Edmx>
        """;
}
