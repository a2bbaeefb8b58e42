using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

/// <summary>Calls whose path is spelled otherwise in C# than on the wire.</summary>
public sealed class CSharpNamesTests
{
    private const string Service = """
        <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" xmlns="http://docs.oasis-open.org/odata/ns/edm">
          <edmx:DataServices>
            <Schema Namespace="contoso.desk" Alias="self">
              <EntityType Name="ticket">
                <Key><PropertyRef Name="id" /></Key>
                <Property Name="id" Type="Edm.String" Nullable="false" />
                <NavigationProperty Name="my_notes" Type="Collection(self.note)" ContainsTarget="true" />
                <NavigationProperty Name="location" Type="self.place" ContainsTarget="true" />
              </EntityType>
              <EntityType Name="note" HasStream="true">
                <Key><PropertyRef Name="id" /></Key>
                <Property Name="id" Type="Edm.String" Nullable="false" />
              </EntityType>
              <EntityType Name="place">
                <NavigationProperty Name="tickets" Type="Collection(self.ticket)" ContainsTarget="true" />
              </EntityType>
              <Action Name="close" IsBound="true">
                <Parameter Name="ticket" Type="self.ticket" />
              </Action>
              <Function Name="find" IsBound="true">
                <Parameter Name="tickets" Type="Collection(self.ticket)" />
                <Parameter Name="text" Type="Edm.String" Nullable="false" />
                <ReturnType Type="Collection(self.ticket)" />
              </Function>
              <EntityContainer Name="Desk">
                <EntitySet Name="tickets" EntityType="self.ticket" />
              </EntityContainer>
            </Schema>
          </edmx:DataServices>
        </edmx:Edmx>
        """;

    private const string Permissions = """
        relwright: 1
        permissions:
          Ticket.Read:
            application:
            least: [ "GET /tickets", "GET /tickets/{id}" ]
          Note.Read:
            application:
            least: [ "GET /tickets/{id}/my_notes", "GET /tickets/{id}/my_notes/{id}", "GET /tickets/{id}/my_notes/{id}/$value" ]
          Place.Read:
            application:
            least: [ "GET /tickets/{id}/location", "GET /tickets/{id}/location/tickets", "GET /tickets/{id}/location/tickets/{id}" ]
          Ticket.Find:
            application:
            least: [ "GET /tickets/contoso.desk.find(text={text})" ]
          Ticket.Close:
            application:
            least: [ "POST /tickets/{id}/contoso.desk.close" ]
        """;

    [Theory]
    [InlineData("desk.Tickets[id].MyNotes.ListAsync();", "ListAsync of /tickets/{}/my_notes needs 'Note.Read'")]
    [InlineData("desk.Tickets[id].MyNotes[id].GetAsync();", "GetAsync of /tickets/{}/my_notes/{} needs 'Note.Read'")]
    [InlineData("desk.Tickets[id].MyNotes[id].ContentStream.GetAsync();", "GetAsync of /tickets/{}/my_notes/{}/$value needs 'Note.Read'")]
    [InlineData("desk.Tickets[id].LocationPath.GetAsync();", "GetAsync of /tickets/{}/location needs 'Place.Read'")]
    [InlineData("desk.Tickets[id].LocationPath.Tickets[id].GetAsync();", "GetAsync of /tickets/{}/location/tickets/{} needs 'Place.Read'")]
    [InlineData("desk.Tickets.FindAsync(id);", "FindAsync of /tickets/contoso.desk.find needs 'Ticket.Find'")]
    [InlineData("desk.Tickets[id].CloseAsync();", "CloseAsync of /tickets/{}/contoso.desk.close needs 'Ticket.Close'")]
    public async Task Warns_at_a_call_in_one_expression(string call, string expected) =>
        Assert.Contains(expected, await FoundAsync("SamplePermissions.TicketRead", "await desk.Tickets[id].GetAsync(); _ = " + call), StringComparison.Ordinal);

    [Theory]
    [InlineData("NoteRead", "desk.Tickets[id].MyNotes[id].ContentStream.GetAsync();")]
    [InlineData("PlaceRead", "desk.Tickets[id].LocationPath.Tickets.ListAsync();")]
    [InlineData("TicketFind", "desk.Tickets.FindAsync(id);")]
    [InlineData("TicketClose", "desk.Tickets[id].CloseAsync();")]
    public async Task Counts_the_grant_as_used(string permission, string call) =>
        Assert.Equal("", await FoundAsync("SamplePermissions." + permission, "_ = " + call));

    [Fact]
    public async Task What_begins_at_the_client_is_no_end_of_a_longer_path() =>
        Assert.Contains("ListAsync of /tickets needs 'Ticket.Read'", await FoundAsync("SamplePermissions.PlaceRead", "await desk.Tickets[id].LocationPath.GetAsync(); _ = desk.Tickets.ListAsync();"), StringComparison.Ordinal);

    private static async Task<string> FoundAsync(string granted, string calls)
    {
        ImmutableArray<Diagnostic> found = await Desk.DiagnosticsAsync(ConsumerProject.Of(("desk.csdl", Service), ("permissions.yaml", Permissions)) with
        {
            Code = $$"""
                using System.Threading.Tasks;
                using Contoso.Sample;
                using Relwright;

                [assembly: GrantedPermissions(PermissionScheme.Application, {{granted}})]

                public static class Program
                {
                    public static async Task RunAsync(SampleClient desk, string id)
                    {
                        {{calls}}
                        await Task.CompletedTask;
                    }
                }
                """,
        });
        return string.Join('\n', found.Select(one => one.GetMessage(CultureInfo.InvariantCulture)));
    }
}
