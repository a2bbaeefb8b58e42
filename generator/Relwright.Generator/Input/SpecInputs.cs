using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Relwright.Engine.Documents;
using Relwright.Engine.Input;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Generator.Input;

/// <summary>Takes the specifications out of a project's additional files.</summary>
internal static class SpecInputs
{
    /// <returns>The specification as values; null for another kind of additional file, or where the project turned the generator off.</returns>
    public static SpecInput? Of((AdditionalText File, AnalyzerConfigOptionsProvider Config) source, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions metadata = source.Config.GetOptions(source.File);
        if (!IsTrue(metadata, "build_metadata.AdditionalFiles.RelwrightSpec") || IsFalse(source.Config.GlobalOptions, "build_property.RelwrightEnabled"))
            return null;

        string path = source.File.Path;

        // As a word of C# from the start: two names that make one word are one API, whose parts then say where they collide.
        string api = Identifier.Pascal(Value(metadata, "build_metadata.AdditionalFiles.RelwrightApi") ?? DefaultApi(path)) ?? "Api";
        string @namespace = Value(metadata, "build_metadata.AdditionalFiles.RelwrightNamespace") ?? DefaultNamespace(source.Config.GlobalOptions, api);
        string? format = Value(metadata, "build_metadata.AdditionalFiles.RelwrightFormat");
        SourceText? text = source.File.GetText(cancellationToken);
        bool readable = text is not null && text.Length <= SpecLimits.Length;
        return new SpecInput(path, api, @namespace, format, readable ? text!.ToString() : null, text?.Length ?? 0);
    }

    /// <summary>
    /// A native specification is a folder of files, so the folder names the API; a document of another format is one file, so the
    /// file does: <c>specs/ucwa/api.yaml</c> is of <c>ucwa</c>, <c>specs/identity.openapi.json</c> of <c>identity</c>.
    /// </summary>
    private static string DefaultApi(string path)
    {
        string[] names = path.Split('/', '\\');
        string file = names[names.Length - 1];
        bool alone = !file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        if (!alone && file.IndexOf(".openapi.", StringComparison.OrdinalIgnoreCase) < 0
            && names.Length > 1 && names[names.Length - 2] is { Length: > 0 } folder)
        {
            return folder;
        }

        return file.Split('.')[0];
    }

    private static string DefaultNamespace(AnalyzerConfigOptions options, string api) =>
        Value(options, "build_property.RootNamespace") is { } root ? root + "." + api : api;

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static bool IsTrue(AnalyzerConfigOptions options, string key) =>
        string.Equals(Value(options, key), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsFalse(AnalyzerConfigOptions options, string key) =>
        string.Equals(Value(options, key), "false", StringComparison.OrdinalIgnoreCase);
}
