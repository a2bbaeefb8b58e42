using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Csdl;

/// <summary>The permissions that Microsoft Graph publishes for its communications part, beside the description of that part.</summary>
public sealed class GraphPermissionTests
{
    [SkippableFact]
    public void Every_entry_is_in_the_table_or_told_of()
    {
        string rules = GraphCorpus.Read("communications.permissions.json");
        Built built = Build.Of(GraphCorpus.Project with
        {
            Files =
            [
                .. GraphCorpus.Project.Files,
                new SpecFile("specs/permissions.json", rules) { Api = "Graph", Namespace = "Contoso.Graph" },
                new SpecFile("specs/descriptions.json", GraphCorpus.Read("communications.descriptions.json")) { Api = "Graph", Namespace = "Contoso.Graph" },
            ],
        });
        HashSet<string> entries = Entries(rules);
        int told = built.Result.Diagnostics.Count(found => found.Id == "RLW4001");
        int listed = built.Sources["Graph.GraphPermissions.Table.g.cs"].Split('\n').Count(line => line.Contains(" /", System.StringComparison.Ordinal));

        Assert.Empty(built.Visible);
        Assert.True(listed >= 40, $"{listed} of {entries.Count} entries are calls of the description.");
        Assert.Equal(entries.Count, listed + told);
        Assert.Contains("public const string CallsAccessMediaAll = \"Calls.AccessMedia.All\";", built.Sources["Graph.GraphPermissions.g.cs"], System.StringComparison.Ordinal);
        Assert.Contains("new Guid(\"a7a681dc-756e-4909-b988-f160edc6655f\")", built.Sources["Graph.GraphPermissions.g.cs"], System.StringComparison.Ordinal);
    }

    /// <summary>Verb and path of all entries, letters compared without case.</summary>
    private static HashSet<string> Entries(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return
        [
            .. from permission in document.RootElement.GetProperty("permissions").EnumerateObject()
               from set in permission.Value.GetProperty("pathSets").EnumerateArray()
               from path in set.GetProperty("paths").EnumerateObject()
               from verb in set.GetProperty("methods").EnumerateArray()
               select $"{verb.GetString()} {path.Name.ToLowerInvariant()}",
        ];
    }
}
