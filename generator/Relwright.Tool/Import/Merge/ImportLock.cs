using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Output;

namespace Relwright.Tool.Import.Merge;

/// <summary>What was imported last, beside the specifications: JSON, with a line of a file on each line, so that it reads well in a review.</summary>
internal static class ImportLock
{
    /// <summary>The name of the file. Not <c>.yaml</c>, so that nobody takes it for a specification.</summary>
    public const string FileName = "import.lock";

    private const int Version = 1;

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The lines of each file as they were imported last; empty where nothing was.</summary>
    /// <exception cref="ToolException">The file is none of ours.</exception>
    public static async Task<SortedDictionary<string, IReadOnlyList<string>>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var files = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return files;
        try
        {
            JsonNode root = JsonNode.Parse(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false))!;
            if ((int)root["relwright"]! != Version)
                throw new JsonException();
            foreach ((string name, JsonNode? lines) in root["files"]!.AsObject())
            {
                // A name with a folder in it could reach files that are none of the import's.
                files[name] = Path.GetFileName(name) == name ? [.. lines!.AsArray().Select(line => (string)line!)] : throw new JsonException();
            }

            return files;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException or FormatException)
        {
            throw new ToolException(ExitCode.CannotReadOrWrite, $"'{path}' is not what an import wrote; restore it, or remove it to have every specification that differs from the pages kept as it is");
        }
    }

    public static byte[] Write(SortedDictionary<string, IReadOnlyList<string>> files)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("relwright", Version);
            json.WriteStartObject("files");
            foreach ((string name, IReadOnlyList<string> lines) in files)
            {
                json.WriteStartArray(name);
                foreach (string line in lines)
                    json.WriteStringValue(line);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
