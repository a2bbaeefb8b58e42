using System;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>JSON values one after another: a line each, or each behind a record separator (RFC 7464, section 2.2).</summary>
internal sealed class LinesBodyType<T>(WireType<T> items) : BodyType<EquatableList<T>>
{
    private const byte RecordSeparator = 0x1E;

    internal override EquatableList<T> Read(AnsweredBody body)
    {
        ListBuilder<T> list = default;
        ReadOnlySpan<byte> rest = body.Utf8;
        bool separated = rest.IndexOf(RecordSeparator) >= 0;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf(separated ? RecordSeparator : (byte)'\n');
            ReadOnlySpan<byte> item = (end < 0 ? rest : rest[..end]).Trim(" \t\r\n"u8);
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!item.IsEmpty)
                list.Add(body.ReadItem(item, items, list.Count + 1));
        }

        return EquatableList.Own(list.Take());
    }
}
