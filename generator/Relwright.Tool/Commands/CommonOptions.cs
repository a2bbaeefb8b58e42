using System;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Relwright.Tool.Commands;

/// <summary>Options and arguments that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary>Stands behind every command.</summary>
    public static Option<bool> Quiet() => new("--quiet", "-q")
    {
        Description = "Say nothing that was not asked for: no progress, no summaries.",
        Recursive = true,
    };

    /// <summary>The specifications that a command works on.</summary>
    public static Argument<string[]> Specs() => new("SPECS")
    {
        Description = "Specifications: files, folders (their *.yaml and *.yml, and what is below) and patterns such as 'specs/**/*.yaml'.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The name of the API, as <c>Api="…"</c> in a project file.</summary>
    public static Option<string?> Api() => new("--api")
    {
        Description = "The name of the API; by default each folder of YAML files is one, named after the folder.",
        HelpName = "NAME",
    };

    /// <summary>The namespace of the emitted code, as <c>Namespace="…"</c> in a project file.</summary>
    public static Option<string?> Namespace() => new("--namespace")
    {
        Description = "The namespace of the emitted code; by default the name of the API.",
        HelpName = "NAMESPACE",
    };

    /// <summary>Reads an option's value as an absolute URI that names can be put behind.</summary>
    public static Uri? AbsoluteUri(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out Uri? uri))
            return uri;
        result.AddError($"'{text}' is not an absolute URI such as 'https://example.org/problems/'.");
        return null;
    }
}
