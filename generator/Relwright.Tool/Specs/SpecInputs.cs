using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Relwright.Engine.Documents;
using Relwright.Engine.Input;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Tool.Specs;

/// <summary>Reads specification files into what the engine takes, just as the compiler hands them to the generator.</summary>
internal static class SpecInputs
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the files that a command line names say.</summary>
    /// <param name="arguments">Files, folders and patterns.</param>
    /// <param name="api">The name of the API; null for the name of each folder.</param>
    /// <param name="ns">The namespace of the emitted code; null for the name of the API.</param>
    public static IReadOnlyList<SpecInput> Of(IEnumerable<string> arguments, string? api = null, string? ns = null) =>
        [.. SpecFiles.Find(arguments).Select(path => OfFile(path, api, ns))];

    private static SpecInput OfFile(string path, string? api, string? ns)
    {
        string word = Identifier.Pascal(api ?? DefaultApi(path)) ?? "Api";
        string? text = Text(path);
        return new SpecInput(path, word, ns ?? word, null, text is { Length: <= SpecLimits.Length } ? text : null, text?.Length ?? 0);
    }

    /// <summary>A folder of YAML files is an API; a document of another kind is one by itself. The generator says the same.</summary>
    private static string DefaultApi(string path)
    {
        string file = Path.GetFileName(path);
        bool alone = !file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        if (!alone && !file.Contains(".openapi.", StringComparison.OrdinalIgnoreCase)
            && Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } folder)
        {
            return folder;
        }

        return file.Split('.')[0];
    }

    /// <summary>A file's text in the encoding that the compiler takes it for; null where it cannot be read, which the engine then tells.</summary>
    private static string? Text(string path)
    {
        try
        {
            byte[] octets = File.ReadAllBytes(path);
            try
            {
                return Decode(octets, s_strict);
            }
            catch (DecoderFallbackException)
            {
                return Decode(octets, CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Decode(byte[] octets, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(octets), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
