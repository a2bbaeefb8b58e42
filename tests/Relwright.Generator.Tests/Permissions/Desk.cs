using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Relwright.Analyzers;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

/// <summary>A project that calls a small service with permissions.</summary>
internal static class Desk
{
    private const string Service = """
        <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" xmlns="http://docs.oasis-open.org/odata/ns/edm">
          <edmx:DataServices>
            <Schema Namespace="contoso.desk" Alias="self">
              <EntityType Name="ticket">
                <Key><PropertyRef Name="id" /></Key>
                <Property Name="id" Type="Edm.String" Nullable="false" />
                <Property Name="title" Type="Edm.String" />
                <Property Name="photo" Type="Edm.Stream" />
                <NavigationProperty Name="notes" Type="Collection(self.note)" ContainsTarget="true" />
                <NavigationProperty Name="watchers" Type="Collection(self.person)" />
              </EntityType>
              <EntityType Name="urgentTicket" BaseType="self.ticket">
                <Property Name="hours" Type="Edm.Int32" />
              </EntityType>
              <EntityType Name="person">
                <Key><PropertyRef Name="id" /></Key>
                <Property Name="id" Type="Edm.String" Nullable="false" />
              </EntityType>
              <EntityType Name="note">
                <Key><PropertyRef Name="id" /></Key>
                <Property Name="id" Type="Edm.String" Nullable="false" />
                <Property Name="text" Type="Edm.String" />
                <NavigationProperty Name="replies" Type="Collection(self.note)" ContainsTarget="true" />
              </EntityType>
              <ComplexType Name="notePaths">
                <Property Name="text" Type="Edm.String" />
              </ComplexType>
              <Action Name="close" IsBound="true">
                <Parameter Name="ticket" Type="self.ticket" />
              </Action>
              <EntityContainer Name="Desk">
                <EntitySet Name="tickets" EntityType="self.ticket" />
                <EntitySet Name="archive" EntityType="self.ticket" />
                <EntitySet Name="people" EntityType="self.person" />
              </EntityContainer>
            </Schema>
          </edmx:DataServices>
        </edmx:Edmx>
        """;

    private const string Permissions = """
        relwright: 1
        permissions:
          Ticket.Read:
            application: { id: 11111111-1111-1111-1111-111111111111 }
            delegated: { id: 22222222-2222-2222-2222-222222222222 }
            least: [ "GET /tickets", "GET /tickets/{id}", "GET /tickets/{id}/photo", "GET /tickets/{id}/notes" ]
          Ticket.Write:
            application: { id: 33333333-3333-3333-3333-333333333333 }
            allows: [ "GET /tickets", "GET /tickets/{id}" ]
            least: [ "POST /tickets/{id}/close", "PATCH /tickets/{id}", "DELETE /tickets/{id}", "POST /tickets/{id}/watchers/$ref", "GET /tickets/{id}/notes/{id}/replies" ]
          Archive.Read:
            application: { id: 44444444-4444-4444-4444-444444444444 }
            least: [ "GET /archive", "GET /archive/{id}", "DELETE /archive/{id}" ]
        """;

    /// <summary>What the native format has no words for.</summary>
    private const string Together = """
        { "permissions": { "Note.Write": {
          "schemes": { "Application": { } },
          "pathSets": [ { "schemeKeys": [ "Application" ], "methods": [ "PATCH" ], "paths": { "/tickets/{id}/notes/{id}": "least=Application;AlsoRequires=Ticket.Write" } } ] } } }
        """;

    /// <summary>A project of code that calls the service as it likes.</summary>
    public static ConsumerProject Project(string code) => ConsumerProject.Of(("desk.csdl", Service), ("permissions.yaml", Permissions), ("together.json", Together)) with { Code = code };

    public static ConsumerProject Project(string grants, string calls) => Project($$"""
        using System.Threading.Tasks;
        using Contoso.Sample;
        using Relwright;

        {{grants}}

        public static class Program
        {
            public static async Task RunAsync(SampleClient desk, string id)
            {
                {{calls}}
            }
        }
        """);

    /// <summary>What the analyzer finds, as <c>RLW4002 (13,42): …</c>.</summary>
    public static async Task<string[]> FindAsync(string grants, string calls, params AdditionalText[] files) => await FindAsync(Project(grants, calls), files);

    public static async Task<string[]> FindAsync(ConsumerProject project, params IEnumerable<AdditionalText> files) =>
        [.. (await DiagnosticsAsync(project, files)).Select(Print).Order(StringComparer.Ordinal)];

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(ConsumerProject project, params IEnumerable<AdditionalText> files)
    {
        Built built = Build.Of(project);
        Assert.Empty(built.Errors);
        return await built.Compilation
            .WithAnalyzers([new PermissionAnalyzer()], new AnalyzerOptions([.. files]))
            .GetAnalyzerDiagnosticsAsync();
    }

    private static string Print(Diagnostic found)
    {
        FileLinePositionSpan span = found.Location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{found.Id} ({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {found.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
