using System;

namespace Relwright.Fuzz.Reading;

/// <summary>A body between other bytes: whatever reads beyond it reads something that changes what comes out.</summary>
internal static class Surroundings
{
    private const int Before = 64;

    private static ReadOnlySpan<byte> Json => "\"}]}]}]}, \"rel\":\"poison\"}0123456789abcdef0123456789abcdef"u8;

    private static ReadOnlySpan<byte> Xml => "amp;></property></item></propertyList></resource><!-- 0123456789abcdef0123456789abcdef"u8;

    /// <summary>Reads a body that lies in the middle of an array.</summary>
    /// <param name="type">The resource.</param>
    /// <param name="utf8">The body.</param>
    /// <param name="format">Its format.</param>
    /// <param name="completes">Whether what follows would complete a document that is cut off; else it is no UTF-8.</param>
    public static Outcome Read(string type, byte[] utf8, WireFormat format, bool completes)
    {
        ReadOnlySpan<byte> follows = format == WireFormat.Json ? Json : Xml;
        byte[] all = new byte[Before + utf8.Length + follows.Length];
        all.AsSpan().Fill(0xFF);
        utf8.CopyTo(all, Before);
        if (completes)
            follows.CopyTo(all.AsSpan(Before + utf8.Length));
        return Records.Read(type, all.AsSpan(Before, utf8.Length), format);
    }
}
