extern alias runtime;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Relwright.Tool.Output;
using Relwright.Tool.Sdk;
using runtime::Relwright;

namespace Relwright.Tool.Verify;

/// <summary>Reads <c>manifest.json</c>, the list of recorded bodies beside it; <c>docs/tool.md</c> says what it has.</summary>
internal static partial class ExampleManifest
{
    private const string FileName = "manifest.json";

    /// <summary>The bodies, in the order of the list; exchanges without a body are left out.</summary>
    /// <exception cref="ToolException">There is no such list, or it is not one.</exception>
    public static IReadOnlyList<Example> Read(string folder)
    {
        string manifest = Path.Combine(folder, FileName);
        if (!File.Exists(manifest))
            throw new ToolException(ExitCode.CannotReadOrWrite, $"'{folder}' has no {FileName}, the list of the bodies in it");
        try
        {
            Entry[] entries = JsonSerializer.Deserialize(File.ReadAllBytes(manifest), Entries.Default.EntryArray) ?? [];
            return [.. entries.Where(entry => entry.Path is not null).Select(entry => Example(folder, entry))];
        }
        catch (JsonException failure)
        {
            throw new ToolException(ExitCode.CannotReadOrWrite, $"'{manifest}' is not a list of bodies: {failure.Message}");
        }
    }

    private static Example Example(string folder, Entry entry)
    {
        string path = Path.Combine(folder, entry.Path!);
        WireFormat? format = Path.GetExtension(path) switch { ".json" => WireFormat.Json, ".xml" => WireFormat.Xml, _ => null };
        bool isEvent = entry.Verb.StartsWith("event", StringComparison.Ordinal);
        return new Example(
            entry.Resource,
            isEvent ? null : new BodyKind(entry.Verb.ToUpperInvariant(), entry.Dir == "request"),
            entry.Verb,
            entry.N,
            format,
            entry.Path!,
            entry.File is { } page ? page + (entry.Line is { } line ? ":" + line.ToString(CultureInfo.InvariantCulture) : "") : null,
            format is null ? [] : File.ReadAllBytes(path));
    }

    /// <summary>One exchange. The list can say more, which is nothing to us.</summary>
    internal sealed record Entry
    {
        public required string Resource { get; init; }

        public required string Verb { get; init; }

        public required string Dir { get; init; }

        public int N { get; init; } = 1;

        public string? Path { get; init; }

        public string? File { get; init; }

        public int? Line { get; init; }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Entry[]))]
    private sealed partial class Entries : JsonSerializerContext;
}
