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
        SpecFormats.Tell(input) is SpecFormat.OpenApi or SpecFormat.Csdl ? ReadTogether(new SpecUnit([input]), cancellationToken)[0] : ReadAlone(input, cancellationToken);

    /// <summary>Reads a file that stands for itself.</summary>
    public static ReadResult ReadAlone(SpecInput input, CancellationToken cancellationToken) => Guarded([input], () => [ReadText(input, cancellationToken)])[0];

    /// <summary>Reads documents that refer to one another.</summary>
    /// <returns>A result for each file of the unit, in its order.</returns>
    public static IReadOnlyList<ReadResult> ReadTogether(SpecUnit unit, CancellationToken cancellationToken) => Guarded(unit.Files, () =>
    {
        if (SpecFormats.Tell(unit.Files[0]) is SpecFormat.Csdl)
            return ReadCsdl(unit.Files, cancellationToken);
        SpecInput[] readable = [.. unit.Files.Where(input => Unreadable(input) is null)];
        IReadOnlyDictionary<string, ReadResult> results = OpenApiReader.Read(readable, cancellationToken);
        return [.. unit.Files.Select(input => Unreadable(input) ?? results[input.Path])];
    });

    /// <summary>Reads CSDL documents, each of which can speak of what another one describes.</summary>
    private static IReadOnlyList<ReadResult> ReadCsdl(EquatableArray<SpecInput> files, CancellationToken cancellationToken)
    {
        (SpecInput Input, ReadResult? Refusal, SpecDocument? Document)[] documents =
        [
            .. files.Select(input => (Unreadable(input) ?? StatedFormat(input)) is { } refusal
                ? (input, refusal, (SpecDocument?)null)
                : (input, null, XmlDocumentReader.Read(input.Path, input.Text!, cancellationToken))),
        ];
        (string File, SpecDocument Document)[] whole = [.. documents.Where(file => file.Document is { IsBroken: false, Root: SpecElement }).Select(file => (file.Input.Path, file.Document!))];
        var read = new Queue<ReadResult>(CsdlReader.Read(whole, cancellationToken));
        return
        [
            .. documents.Select(file => file.Refusal
                ?? (file.Document is { IsBroken: false, Root: SpecElement } ? read.Dequeue() : ReadResult.Nothing([.. file.Document!.Problems]))),
        ];
    }

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

        SpecDocument document = YamlDocumentReader.Read(input.Path, text, cancellationToken);
        if (document.IsBroken || document.Root is null)
            return ReadResult.Nothing([.. document.Problems]);

        if (string.IsNullOrWhiteSpace(input.Format) && PermissionDocumentReader.Is(document.Root))
            return PermissionDocumentReader.Read(input.Path, document);
        return NativeReader.Read(input.Path, document, cancellationToken);
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
