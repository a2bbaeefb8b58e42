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
        int column = 1;
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
        return json[offset] switch
        {
            (byte)'{' => "an object",
            (byte)'[' => "an array",
            (byte)'"' => "a text",
            (byte)'t' or (byte)'f' => "a boolean",
            (byte)'n' => "null",
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => "a number",
            byte b and > (byte)' ' and < 0x7F => $"'{(char)b}'",
            byte b => string.Create(CultureInfo.InvariantCulture, $"the byte 0x{b:X2}"),
        };
    }
}
