using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Relwright.Generated.Tests.Corpus;

/// <summary>The sample bodies, which lie beside the repository and are not part of it.</summary>
internal static partial class Examples
{
    /// <summary>The resources that the specification of UCWA describes.</summary>
    public static readonly string[] Described =
    [
        "application", "me", "onlineMeetings", "myOnlineMeetings", "myOnlineMeeting", "myAssignedOnlineMeeting",
        "onlineMeetingExtensions", "onlineMeetingExtension",
    ];

    private static readonly string? s_folder = Find();

    public static bool AreThere => s_folder is not null;

    /// <summary>The bodies of the described resources, as the manifest lists them; those of the event channel aside.</summary>
    public static IReadOnlyList<Example> Of(string direction, WireFormat format)
    {
        Skip.If(s_folder is null, "The corpus is not beside the repository.");
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_folder, "manifest.json")));
        string suffix = format is WireFormat.Json ? ".json" : ".xml";
        return
        [
            .. manifest.RootElement.EnumerateArray()
                .Where(entry => Text(entry, "dir") == direction && Text(entry, "status") == "ok"
                    && Text(entry, "verb") is "GET" or "PUT" or "POST"
                    && Described.Contains(Text(entry, "resource"), StringComparer.Ordinal)
                    && Text(entry, "path")?.EndsWith(suffix, StringComparison.Ordinal) == true)
                .Select(entry => new Example(Text(entry, "resource")!, Text(entry, "verb")!, File.ReadAllText(Path.Combine(s_folder, Text(entry, "path")!))))
                .Where(example => !example.Text.Contains("\"sender\"", StringComparison.Ordinal)),
        ];
    }

    public static Example One(string resource, string verb, string direction, WireFormat format) =>
        Of(direction, format).Single(example => example.Resource == resource && example.Verb == verb);

    /// <summary>The body without the white space between its elements.</summary>
    public static string MinifyXml(string xml) => BetweenElements().Replace(xml.Trim(), "><");

    /// <summary>
    /// The body without the white space between its tokens, texts as they were spelt: but for the apostrophe, which the corpus
    /// escapes without need and a writer of ours does not.
    /// </summary>
    public static string MinifyJson(string json)
    {
        var text = new StringBuilder(json.Length);
        bool quoted = false;
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (quoted && c == '\\')
            {
                text.Append(c).Append(json[++i]);
                continue;
            }

            quoted ^= c == '"';
            if (quoted || !char.IsWhiteSpace(c))
                text.Append(c);
        }

        return text.Replace("\\u0027", "'").ToString();
    }

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Toolkit.sln")))
            {
                string examples = Path.Combine(folder.Parent!.FullName, "shared", "corpus", "ucwa", "examples");
                return Directory.Exists(examples) ? examples : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@">\s+<")]
    private static partial Regex BetweenElements();
}
