using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using Relwright.Tool.Import.Pages;

namespace Relwright.Tool.Import.Examples;

/// <summary>Reads an HTTP message as pages print it: often without the empty line before the body, sometimes without a start line.</summary>
internal static partial class HttpMessageReader
{
    public static HttpMessage Read(Fence fence)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? target = null;
        int? status = null;
        bool hasStartLine = false;
        int at = 0;
        while (at < fence.Lines.Count && string.IsNullOrWhiteSpace(fence.Lines[at]))
            at++;
        for (bool first = true; at < fence.Lines.Count; at++, first = false)
        {
            string line = fence.Lines[at].Trim();
            if (line.Length == 0)
            {
                at++;
                break;
            }

            if (first && StatusLine.Match(line) is { Success: true } answer)
            {
                status = int.Parse(answer.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
                hasStartLine = true;
            }
            else if (first && RequestLine.Match(line) is { Success: true } request)
            {
                target = request.Groups[1].Value;
                hasStartLine = true;
            }
            else if (!BeginsBody(line) && HeaderLine.Match(line) is { Success: true } header)
            {
                headers[header.Groups[1].Value] = header.Groups[2].Value.Trim();
            }
            else
            {
                break;
            }
        }

        var body = new List<string>();
        for (int line = at; line < fence.Lines.Count; line++)
            body.Add(fence.Lines[line]);
        return new HttpMessage(target, status, hasStartLine, headers, string.Join("\n", body).Trim(), at);
    }

    /// <summary>Whether a line can only be one of a body: bodies begin without an empty line before them.</summary>
    private static bool BeginsBody(string line) => line is ['{' or '[' or '<', ..] or ['-', '-', ..] or ['&', 'l', 't', ';', ..];

    [GeneratedRegex(@"^HTTP/\d(?:\.\d)?\s+(\d{3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StatusLine { get; }

    [GeneratedRegex(@"^[A-Za-z]+\s+(\S+)\s+HTTP/\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RequestLine { get; }

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9-]*):(?:\s+(.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLine { get; }
}
