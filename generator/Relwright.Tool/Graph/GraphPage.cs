using System;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Relwright.Tool.Graph;

/// <summary>The page: one file that asks for nothing from anywhere and lets nothing but its own script and style run.</summary>
internal static class GraphPage
{
    private static readonly string[] s_scripts = ["dom.js", "model.js", "overview.js", "neighbourhood.js", "details.js", "page.js"];

    public static string Of(ResourceGraph graph)
    {
        string style = Part("page.css");
        string script = "\"use strict\";\n" + string.Concat(Array.ConvertAll(s_scripts, Part));

        // The data goes in last: whatever it says, nothing is put into it.
        return Part("page.html")
            .Replace("{{title}}", WebUtility.HtmlEncode(graph.Api.Name), StringComparison.Ordinal)
            .Replace("{{style-hash}}", Hash(style), StringComparison.Ordinal)
            .Replace("{{script-hash}}", Hash(script), StringComparison.Ordinal)
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace("{{script}}", script, StringComparison.Ordinal)
            .Replace("{{data}}", GraphData.Of(graph), StringComparison.Ordinal);
    }

    /// <summary>What a content security policy knows an element by (Content Security Policy Level 3, section 2.3.1).</summary>
    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Part(string name)
    {
        using Stream part = typeof(GraphPage).Assembly.GetManifestResourceStream("graph/" + name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(part);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
