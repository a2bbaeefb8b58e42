using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using Relwright.Generated;

namespace Relwright;

/// <summary>One form for all ways to write a JSON value: no white space, members by name, no needless escapes, numbers by what they mean.</summary>
internal static class CanonicalJson
{
    /// <summary>The form of a well-formed value. One with halves of surrogate pairs, which have no UTF-8, is its own form.</summary>
    public static byte[] Of(byte[] utf8)
    {
        try
        {
            var buffer = new ArrayBufferWriter<byte>(utf8.Length);
            var json = new JsonCursor(utf8, new ReadLimits { MaxDepth = ReadLimits.DeepestDepth, MaxBytes = int.MaxValue });
            var output = new JsonBodyWriter(buffer);
            Copy(ref json, ref output);
            output.Flush();
            return buffer.WrittenSpan.ToArray();
        }
        catch (WireFormatException)
        {
            return utf8;
        }
    }

    private static void Copy(ref JsonCursor json, ref JsonBodyWriter output)
    {
        if (json.AtObject)
        {
            CopyObject(ref json, ref output);
        }
        else if (json.AtArray)
        {
            json.BeginArray();
            output.BeginArray();
            while (json.NextItem())
            {
                output.Item();
                Copy(ref json, ref output);
            }

            output.EndArray();
        }
        else if (json.AtText)
        {
            output.Value(json.ReadString()!);
        }
        else if (json.AtNumber)
        {
            output.Raw(CanonicalNumber.Of(json.CaptureRaw()));
        }
        else
        {
            output.Raw(json.CaptureRaw());
        }
    }

    private static void CopyObject(ref JsonCursor json, ref JsonBodyWriter output)
    {
        List<KeyValuePair<string, byte[]>> members = [];
        json.BeginObject();
        while (json.NextMember(out string name))
            members.Add(new(name, Of(json.CaptureRaw().ToArray())));

        // Stable: members with one name keep their order.
        output.BeginObject();
        foreach ((string name, byte[] value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            output.Name(name);
            output.Raw(value);
        }

        output.EndObject();
    }
}
