using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Pages;

/// <summary>Reads the file of a page. What is no text of a sensible size is a finding, never an exception.</summary>
internal static class PageLoader
{
    private const string Topic = "page file";

    /// <returns>The page; null where the file was refused, which has been told then.</returns>
    public static async Task<PageText?> LoadAsync(string path, Findings findings, CancellationToken cancellationToken)
    {
        string name = Path.GetFileName(path);
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 4096, FileOptions.Asynchronous | FileOptions.SequentialScan);
            if (file.Length > ImportLimits.PageLength)
            {
                findings.Error(Topic, new Place(name, 1), name, FormattableString.Invariant(
                    $"the file has {file.Length} octets, more than the {ImportLimits.PageLength} that a page may have, and is left out"));
                return null;
            }

            byte[] content = new byte[file.Length];
            int length = await file.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return Read(name, content.AsSpan(0, length), findings);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Error(Topic, new Place(name, 1), name, "the file cannot be read and is left out: " + fault.GetType().Name);
            return null;
        }
    }

    /// <returns>The page; null where <paramref name="content"/> is no text.</returns>
    public static PageText? Read(string name, ReadOnlySpan<byte> content, Findings findings)
    {
        if (Decode(name, content, findings) is not { } text)
            return null;
        var lines = new List<string>();
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > ImportLimits.LineLength)
            {
                findings.Error(Topic, new Place(name, lines.Count + 1), name, FormattableString.Invariant(
                    $"the line has {line.Length} characters, more than the {ImportLimits.LineLength} that a line may have, and is read as an empty one"));
                lines.Add("");
                continue;
            }

            lines.Add(line.ToString());
        }

        return new PageText(name, lines);
    }

    private static string? Decode(string name, ReadOnlySpan<byte> content, Findings findings)
    {
        Encoding? marked = content switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(true),
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        if (marked is UnicodeEncoding)
        {
            findings.Doubt(Topic, new Place(name, 1), name, "the page is UTF-16 by its byte order mark and is read as that; the others are UTF-8");
            return marked.GetString(content[2..]);
        }

        if (content.IndexOf((byte)0) is var zero and >= 0)
        {
            findings.Error(Topic, new Place(name, Line(content, zero)), name, "the file has an octet 0, so it is no text in UTF-8, and is left out");
            return null;
        }

        ReadOnlySpan<byte> text = marked is null ? content : content[3..];
        if (System.Text.Unicode.Utf8.IsValid(text))
            return Encoding.UTF8.GetString(text);

        int bad = FirstInvalid(text);
        findings.Error(Topic, new Place(name, Line(text, bad)), name, FormattableString.Invariant(
            $"octet 0x{text[bad]:X2} is not UTF-8, so letters are lost from here on; names with such letters are left out"));
        return Encoding.UTF8.GetString(text);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out int used) is System.Buffers.OperationStatus.Done)
            at += used;
        return Math.Min(at, text.Length - 1);
    }

    private static int Line(ReadOnlySpan<byte> text, int at) => text[..at].Count((byte)'\n') + 1;
}
