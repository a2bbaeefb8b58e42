using System.Text.Encodings.Web;
using System.Text.Json;

namespace Relwright.Tool.Output;

/// <summary>JSON to standard output: indented, for people as well as for scripts, the same on every machine.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",

        // What is written goes to a file or a pipe, never into a page, so letters may stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Utf8JsonWriter To(ToolConsole console)
    {
        console.Out.Flush();
        return new Utf8JsonWriter(console.Output, s_options);
    }
}
