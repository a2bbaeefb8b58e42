using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Model;

namespace Relwright.Tool.Import.Writing;

/// <summary>Writes an API as files of the native format: one a resource, and four for what they share.</summary>
internal static class SpecFiles
{
    private static readonly string[] s_shared = ["api", "enums", "errors", "scopes"];

    /// <param name="api">The API.</param>
    /// <param name="prose">Whether descriptions are written.</param>
    public static IReadOnlyList<SpecFile> Write(ImportedApi api, bool prose)
    {
        var files = new List<SpecFile> { new("api.yaml", ApiWriter.Write(api)) };
        if (api.Enums.Count > 0)
            files.Add(new SpecFile("enums.yaml", CatalogueWriter.Enums(api.Enums, prose)));
        if (api.Errors.Count > 0)
            files.Add(new SpecFile("errors.yaml", CatalogueWriter.Errors(api.Errors, prose)));
        if (api.Scopes.Count > 0)
            files.Add(new SpecFile("scopes.yaml", CatalogueWriter.Scopes(api.Scopes, prose)));

        // Some file systems take names for the same that differ in capitals only.
        var taken = new HashSet<string>(s_shared, StringComparer.OrdinalIgnoreCase);
        foreach (ImportedResource resource in api.Resources)
            files.Add(new SpecFile(Name(resource.Name, taken) + ".yaml", ResourceWriter.Write(resource, prose)));
        return files;
    }

    private static string Name(string resource, HashSet<string> taken)
    {
        string bare = string.Concat(resource.Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' ? c : '-'));
        string name = bare;
        for (int i = 2; !taken.Add(name); i++)
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bare}-{i}");
        return name;
    }
}
