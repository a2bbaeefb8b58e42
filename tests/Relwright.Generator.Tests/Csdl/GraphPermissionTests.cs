using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
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
        string[] told = [.. built.Result.Diagnostics.Where(found => found.Id == "RLW4001").Select(Told)];
        string[] listed = [.. built.Sources["Graph.GraphPermissions.Table.g.cs"].Split('\n').Where(line => line.Contains(" /", StringComparison.Ordinal)).Select(Listed)];

        Assert.Empty(built.Visible);
        Assert.True(listed.Length >= 39, $"{listed.Length} entries are calls of the description.");
        Assert.Empty(told.Intersect(listed));
        Assert.Equal(Entries(rules).Order(StringComparer.Ordinal), told.Concat(listed).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(s_undescribed.Except(told));
        Assert.Contains("public const string CallsAccessMediaAll = \"Calls.AccessMedia.All\";", built.Sources["Graph.GraphPermissions.g.cs"], StringComparison.Ordinal);
        Assert.Contains("new Guid(\"a7a681dc-756e-4909-b988-f160edc6655f\")", built.Sources["Graph.GraphPermissions.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>Functions that this part of the description lacks, behind collections that it has.</summary>
    private static readonly string[] s_undescribed =
    [
        "GET /communications/callrecords/getpstnblockeduserslog",
        "GET /communications/callrecords/getpstnonlinemeetingdialoutreport",
        "GET /communications/callrecords/getsmslog",
        "GET /communications/onlinemeetings/getactivemeetingdetails",
    ];

    /// <summary>Verb and path of an entry that was told.</summary>
    private static string Told(Diagnostic found)
    {
        string[] words = found.GetMessage(CultureInfo.InvariantCulture).Split(' ', ',');
        return Entry(words[3], words[4]);
    }

    /// <summary>Verb and path of a line of the table, the verb by the method.</summary>
    private static string Listed(string line)
    {
        string[] words = line.Trim(' ', '"', '+').Replace("\\u000a", "", StringComparison.Ordinal).Split(' ');
        string method = words[0];
        string verb = method.Substring(method.LastIndexOfAny(['.', ':']) + 1) switch
        {
            "PatchAsync" => "PATCH",
            "DeleteAsync" => "DELETE",
            _ when method.StartsWith("GetAsync:", StringComparison.Ordinal) || method.StartsWith("ListAsync:", StringComparison.Ordinal) || method.EndsWith(".GetAsync", StringComparison.Ordinal) => "GET",
            _ => GraphCorpus.Text.Contains($"<Function Name=\"{words[1].Split('/')[^1]}\"", StringComparison.OrdinalIgnoreCase) ? "GET" : "POST",
        };
        return Entry(verb, words[1]);
    }

    /// <summary>Letters compare without case, keys without what stands for them, functions without their arguments.</summary>
    private static string Entry(string verb, string path)
    {
        IEnumerable<string> segments = path.ToLowerInvariant().Split('/').Select(segment =>
            segment.StartsWith('{') || (segment.Length > 0 && char.IsDigit(segment[0])) ? "{}" : segment.Split('(')[0]);
        return $"{verb} {string.Join('/', segments)}";
    }

    /// <summary>Verb and path of all entries.</summary>
    private static HashSet<string> Entries(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return
        [
            .. from permission in document.RootElement.GetProperty("permissions").EnumerateObject()
               from set in permission.Value.GetProperty("pathSets").EnumerateArray()
               from path in set.GetProperty("paths").EnumerateObject()
               from verb in set.GetProperty("methods").EnumerateArray()
               select Entry(verb.GetString()!, path.Name),
        ];
    }
}
