using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Relwright.Generator.Tests.Golden;

/// <summary>
/// Compares emitted files with those that people have read and accepted, <c>*.verified.cs</c>. What differs is written beside them as
/// <c>*.received.cs</c>. To accept it: <c>RELWRIGHT_UPDATE_GOLDEN=1 dotnet test tests/Relwright.Generator.Tests --filter Golden</c>.
/// </summary>
internal static class GoldenFiles
{
    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";
    private const int LinesShown = 60;

    private static readonly bool s_accept = Environment.GetEnvironmentVariable("RELWRIGHT_UPDATE_GOLDEN") == "1";

    /// <summary>What differs, for people; nothing where all is as accepted.</summary>
    public static IEnumerable<string> Compare(string folder, IReadOnlyDictionary<string, string> sources)
    {
        Directory.CreateDirectory(folder);
        var received = sources.ToDictionary(source => Name(source.Key), source => source.Value, StringComparer.Ordinal);
        string[] accepted = [.. Directory.GetFiles(folder, "*" + Verified).Select(file => Path.GetFileName(file)[..^Verified.Length])];
        return [.. received.Keys.Union(accepted).Order(StringComparer.Ordinal)
            .Select(name => Compare(Path.Combine(folder, name), received.GetValueOrDefault(name)))
            .Where(difference => difference.Length > 0)];
    }

    private static string Compare(string path, string? received)
    {
        string? verified = File.Exists(path + Verified) ? File.ReadAllText(path + Verified) : null;
        if (verified == received || s_accept)
        {
            File.Delete(path + Received);
            if (s_accept)
                Accept(path, received);
            return "";
        }

        if (received is null)
            return $"{Path.GetFileName(path)} is emitted no more.";
        File.WriteAllText(path + Received, received);
        return verified is null ? $"{Path.GetFileName(path)} is new." : Path.GetFileName(path) + " differs:\n" + Difference(verified, received);
    }

    private static void Accept(string path, string? received)
    {
        if (received is null)
            File.Delete(path + Verified);
        else
            File.WriteAllText(path + Verified, received);
    }

    private static string Difference(string verified, string received) => string.Join("\n", new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received).Lines
        .Where(line => line.Type is not ChangeType.Unchanged)
        .Take(LinesShown)
        .Select(line => (line.Type is ChangeType.Inserted ? "+ " : "- ") + line.Text));

    /// <summary><c>Ucwa.Me.Json.g.cs</c> is kept as <c>Ucwa.Me.Json.verified.cs</c>.</summary>
    private static string Name(string hintName) => hintName.EndsWith(".g.cs", StringComparison.Ordinal) ? hintName[..^5] : hintName;
}
