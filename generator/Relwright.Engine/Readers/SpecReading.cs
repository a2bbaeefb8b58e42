using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Relwright.Engine.Documents;
using Relwright.Engine.Input;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.Native;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers;

/// <summary>The step <c>Read</c>: one file to its share of the API. A pure function that never throws but for cancellation.</summary>
internal static class SpecReading
{
    private const string Native = "native";

    /// <summary>What <see cref="SpecInput.Format"/> can say, with the names of the formats in messages.</summary>
    private static readonly (string Format, string Description)[] Formats =
    [
        (Native, "a native specification"),
        ("openapi", "an OpenAPI document"),
        ("csdl", "an OData CSDL document"),
    ];

    public static ReadResult Read(SpecInput input, CancellationToken cancellationToken)
    {
        try
        {
            return ReadText(input, cancellationToken);
        }
        catch (Exception failure) when (failure is TypeLoadException or MissingMemberException or FileLoadException or FileNotFoundException or BadImageFormatException)
        {
            // The SDK hands over one assembly of each name: the highest version that any package brings. Said of no file, since it is the fault of none.
            return ReadResult.Nothing(Problem.Of(Catalog.AssemblyUnfit, SpecPath.Root, failure.Message.TrimEnd('.')));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One failure that got out would take every file of the generator with it.
            return At(input, Catalog.InternalError, failure.GetType().Name, "Read", failure.Message);
        }
    }

    private static ReadResult ReadText(SpecInput input, CancellationToken cancellationToken)
    {
        if (Math.Max(input.Length, input.Text?.Length ?? 0) is var length and > SpecLimits.Length)
            return At(input, Catalog.FileTooLarge, Number(length), Number(SpecLimits.Length));
        if (input.Text is not { } text)
            return At(input, Catalog.FileUnreadable);
        if (StatedFormat(input, out ReadResult? refusal) is var stated && refusal is not null)
            return refusal;
        if (stated is null && IsXml(text))
            return At(input, Catalog.FormatNotSupported, text.Contains("<edmx:") ? "an OData CSDL document" : "an XML document");

        if (stated == "openapi" || (stated is null && text.TrimStart().StartsWith("{", StringComparison.Ordinal) && (text.Contains("\"openapi\"") || text.Contains("\"swagger\""))))
            return OpenApi.OpenApiReader.Read(input, cancellationToken);

        SpecDocument document = YamlDocumentReader.Read(input.Path, text, cancellationToken);
        if (stated is null && document.Root is SpecMapping root && (root.Find("openapi") ?? root.Find("swagger")) is { } key)
            return ReadResult.Nothing(Problem.At(Catalog.FormatNotSupported, input.Path, key.KeySpan, "an OpenAPI document"));
        if (document.IsBroken || document.Root is null)
            return ReadResult.Nothing([.. document.Problems]);

        return NativeReader.Read(input.Path, document, cancellationToken);
    }

    private static string? StatedFormat(SpecInput input, out ReadResult? refusal)
    {
        refusal = null;
        if (string.IsNullOrWhiteSpace(input.Format))
            return null;
        string format = input.Format!.Trim();
        foreach ((string name, string description) in Formats)
        {
            if (!string.Equals(name, format, StringComparison.OrdinalIgnoreCase))
                continue;
            if (name == "csdl")
                refusal = At(input, Catalog.FormatNotSupported, description);
            return name;
        }

        IEnumerable<string> known = Formats.Select(entry => entry.Format);
        refusal = At(input, Catalog.FormatUnknown, format, Catalog.DidYouMean(NearestName.Of(format, known)));
        return null;
    }

    private static bool IsXml(string text) => text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("<".AsSpan(), StringComparison.Ordinal);

    private static ReadResult At(SpecInput input, ProblemKind kind, params ReadOnlySpan<string> arguments) =>
        ReadResult.Nothing(Problem.At(kind, input.Path, SourceSpan.Start, arguments));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
