using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Relwright.Engine.Documents;
using Relwright.Engine.Input;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.Csdl;
using Relwright.Engine.Readers.Native;
using Relwright.Engine.Readers.OpenApi;
using Relwright.Engine.Readers.Permissions;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers;

/// <summary>The step <c>Read</c>: files to their shares of the API. A pure function that never throws but for cancellation.</summary>
internal static class SpecReading
{
    /// <summary>Reads one file, whatever its format.</summary>
    public static ReadResult Read(SpecInput input, CancellationToken cancellationToken) =>
        SpecFormats.Tell(input) is SpecFormat.OpenApi ? ReadTogether(new SpecUnit([input]), cancellationToken)[0] : ReadAlone(input, cancellationToken);

    /// <summary>Reads a file that stands for itself.</summary>
    public static ReadResult ReadAlone(SpecInput input, CancellationToken cancellationToken) => Guarded([input], () => [ReadText(input, cancellationToken)])[0];

    /// <summary>Reads documents that refer to one another.</summary>
    /// <returns>A result for each file of the unit, in its order.</returns>
    public static IReadOnlyList<ReadResult> ReadTogether(SpecUnit unit, CancellationToken cancellationToken) => Guarded(unit.Files, () =>
    {
        SpecInput[] readable = [.. unit.Files.Where(input => Unreadable(input) is null)];
        IReadOnlyDictionary<string, ReadResult> results = OpenApiReader.Read(readable, cancellationToken);
        return [.. unit.Files.Select(input => Unreadable(input) ?? results[input.Path])];
    });

    private static IReadOnlyList<ReadResult> Guarded(EquatableArray<SpecInput> files, Func<IReadOnlyList<ReadResult>> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is TypeLoadException or MissingMemberException or FileLoadException or FileNotFoundException or BadImageFormatException)
        {
            // The SDK hands over one assembly of each name: the highest version that any package brings. Said of no file, since it is the fault of none.
            return Instead(files, ReadResult.Nothing(Problem.Of(Catalog.AssemblyUnfit, SpecPath.Root, failure.Message.TrimEnd('.'))));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One failure that got out would take every file of the generator with it.
            return Instead(files, At(files[0], Catalog.InternalError, failure.GetType().Name, "Read", failure.Message));
        }
    }

    /// <summary>What the first file has instead of a result; the others have nothing.</summary>
    private static IReadOnlyList<ReadResult> Instead(EquatableArray<SpecInput> files, ReadResult first) => [first, .. files.Skip(1).Select(_ => ReadResult.Nothing())];

    private static ReadResult? Unreadable(SpecInput input)
    {
        if (Math.Max(input.Length, input.Text?.Length ?? 0) is var length and > SpecLimits.Length)
            return At(input, Catalog.FileTooLarge, Number(length), Number(SpecLimits.Length));
        return input.Text is null ? At(input, Catalog.FileUnreadable) : null;
    }

    private static ReadResult ReadText(SpecInput input, CancellationToken cancellationToken)
    {
        if (Unreadable(input) is { } unreadable)
            return unreadable;
        string text = input.Text!;
        if (StatedFormat(input) is { } refusal)
            return refusal;
        SpecFormat format = SpecFormats.Tell(input);
        if (format is SpecFormat.Other)
            return At(input, Catalog.FormatNotSupported, "an XML document");

        SpecDocument document = format is SpecFormat.Csdl
            ? XmlDocumentReader.Read(input.Path, text, cancellationToken)
            : YamlDocumentReader.Read(input.Path, text, cancellationToken);
        if (document.IsBroken || document.Root is null)
            return ReadResult.Nothing([.. document.Problems]);

        if (string.IsNullOrWhiteSpace(input.Format) && PermissionDocumentReader.Is(document.Root))
            return PermissionDocumentReader.Read(input.Path, document);
        return document.Root is SpecElement ? CsdlReader.Read(input.Path, document, cancellationToken) : NativeReader.Read(input.Path, document, cancellationToken);
    }

    /// <summary>Why the stated format is not read; null where none is stated or it is.</summary>
    private static ReadResult? StatedFormat(SpecInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Format))
            return null;
        string format = input.Format!.Trim();
        foreach ((string word, SpecFormat read, string description) in SpecFormats.Words)
        {
            if (string.Equals(word, format, StringComparison.OrdinalIgnoreCase))
                return read is SpecFormat.Other ? At(input, Catalog.FormatNotSupported, description) : null;
        }

        return At(input, Catalog.FormatUnknown, format, Catalog.DidYouMean(NearestName.Of(format, SpecFormats.Words.Select(entry => entry.Word))));
    }

    private static ReadResult At(SpecInput input, ProblemKind kind, params ReadOnlySpan<string> arguments) =>
        ReadResult.Nothing(Problem.At(kind, input.Path, SourceSpan.Start, arguments));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
