using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Relwright.Tool.Import.Merge;

/// <summary>The lines of a file, with what else is needed to write it as it was.</summary>
/// <param name="Lines">The lines, the empty one behind the last line end included.</param>
/// <param name="End">How its lines end.</param>
/// <param name="HasMark">Whether it begins with a byte order mark.</param>
internal sealed record FileText(IReadOnlyList<string> Lines, string End, bool HasMark)
{
    public static FileText Of(byte[] content)
    {
        bool marked = content.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        string text = Encoding.UTF8.GetString(content.AsSpan(marked ? Encoding.UTF8.Preamble.Length : 0));
        string end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return new FileText([.. text.Split('\n').Select(line => line.TrimEnd('\r'))], end, marked);
    }

    public static IReadOnlyList<string> Split(string text) => text.Split('\n');

    public byte[] ToOctets() => [.. HasMark ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(string.Join(End, Lines))];
}
