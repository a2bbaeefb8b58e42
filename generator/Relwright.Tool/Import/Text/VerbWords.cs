using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Tool.Import.Text;

/// <summary>Tells the verb of an operation whose heading is lost, by what is said of it.</summary>
internal static class VerbWords
{
    private static readonly Dictionary<string, string> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Returns"] = "GET", ["Gets"] = "GET", ["Get"] = "GET", ["Retrieves"] = "GET", ["Lists"] = "GET",
        ["Removes"] = "DELETE", ["Deletes"] = "DELETE", ["Terminates"] = "DELETE", ["Delete"] = "DELETE", ["Unsubscribes"] = "DELETE",
        ["Updates"] = "PUT", ["Modifies"] = "PUT", ["Replaces"] = "PUT", ["Changes"] = "PUT",
        ["Creates"] = "POST", ["Adds"] = "POST", ["Starts"] = "POST", ["Sends"] = "POST", ["Submits"] = "POST", ["Schedules"] = "POST", ["Initiates"] = "POST",
    };

    /// <summary>The verb that the first word of a description stands for; null where it stands for none.</summary>
    public static string? Of(string description) =>
        description.Split([' ', ',', '.'], 2, StringSplitOptions.TrimEntries).FirstOrDefault() is { } word && s_verbs.TryGetValue(word, out string? verb) ? verb : null;
}
