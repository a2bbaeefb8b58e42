using System;
using System.Linq;

namespace Relwright.Tool.Import.Text;

/// <summary>Tells the verb of an operation whose heading is lost, by what is said of it.</summary>
internal static class VerbWords
{
    private static readonly (string Verb, string[] Words)[] s_verbs =
    [
        ("GET", ["Returns", "Gets", "Get", "Retrieves", "Lists"]),
        ("DELETE", ["Removes", "Deletes", "Delete", "Terminates", "Unsubscribes"]),
        ("PUT", ["Updates", "Modifies", "Replaces", "Changes"]),
        ("POST", ["Creates", "Adds", "Starts", "Sends", "Submits", "Schedules", "Initiates"]),
    ];

    /// <summary>The verb that the first word of a description stands for; null where it stands for none.</summary>
    public static string? Of(string description)
    {
        string first = description.Split([' ', ',', '.'], 2, StringSplitOptions.TrimEntries)[0];
        return s_verbs.FirstOrDefault(entry => entry.Words.Contains(first, StringComparer.OrdinalIgnoreCase)).Verb;
    }
}
