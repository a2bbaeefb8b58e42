using System;
using System.Globalization;

namespace Relwright.Generated;

/// <summary>Says where in a body reading failed, and on what.</summary>
internal static class JsonFailure
{
    public static WireFormatException At(ReadOnlySpan<byte> json, int offset, string message, Exception? cause = null)
    {
        offset = Math.Min(offset, json.Length);
        ReadOnlySpan<byte> before = json[..offset];
        int line = before.Count((byte)'\n') + 1;
        // Nobody sees a byte order mark, so it is no character of the first line.
        int column = line == 1 && before.StartsWith("\uFEFF"u8) ? 0 : 1;
        foreach (byte b in before[(before.LastIndexOf((byte)'\n') + 1)..])
        {
            // Continuation bytes belong to the character before them.
            if ((b & 0xC0) != 0x80)
                column++;
        }

        return new WireFormatException($"{message}, found {Found(json, offset)}", offset, line, column, WireFormat.Json, cause);
    }

    private static string Found(ReadOnlySpan<byte> json, int offset)
    {
        if (offset >= json.Length)
            return "the end of the body";
        ReadOnlySpan<byte> rest = json[offset..];
        return rest[0] switch
        {
            (byte)'{' => "an object",
            (byte)'[' => "an array",
            (byte)'"' => "a text",
            (byte)'t' when rest.StartsWith("true"u8) => "a boolean",
            (byte)'f' when rest.StartsWith("false"u8) => "a boolean",
            (byte)'n' when rest.StartsWith("null"u8) => "null",
            (byte)'-' when rest.Length > 1 && char.IsAsciiDigit((char)rest[1]) => "a number",
            >= (byte)'0' and <= (byte)'9' => "a number",
            byte b and > (byte)' ' and < 0x7F => $"'{(char)b}'",
            byte b => string.Create(CultureInfo.InvariantCulture, $"the byte 0x{b:X2}"),
        };
    }
}
