using System;

namespace Relwright.Generated;

public ref partial struct JsonBodyWriter
{
    /// <summary>Writes an array of values of an open enumeration.</summary>
    /// <typeparam name="TEnum">The type of the items.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void EnumList<TEnum>(ReadOnlySpan<byte> name, EquatableList<TEnum>? values, UnknownMembers? unknown = null, int member = -1)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (TEnum value in values!)
        {
            Item();
            Value(value.Text);
        }

        EndArray();
    }

    /// <summary>Writes an array of records.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void RecordList<T>(ReadOnlySpan<byte> name, EquatableList<T>? values, UnknownMembers? unknown = null, int member = -1)
        where T : class, IRequestBody
    {
        if (!BeginList(name, values is null, unknown, member))
            return;
        foreach (T value in values!)
        {
            Item();
            value.WriteJson(ref this);
        }

        EndArray();
    }

    /// <summary>Writes a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="record">The record; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Record<T>(ReadOnlySpan<byte> name, T? record, UnknownMembers? unknown = null, int member = -1)
        where T : class, IRequestBody
    {
        if (record is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        record.WriteJson(ref this);
    }

    /// <summary>Writes the object that holds the embedded records; nothing for an empty one, unless it came so.</summary>
    /// <typeparam name="T">The record for it.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="record">The record.</param>
    /// <param name="isEmpty">Whether there is nothing in it.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Embedded<T>(ReadOnlySpan<byte> name, T record, bool isEmpty, UnknownMembers? unknown = null, int member = -1)
        where T : class, IRequestBody => Record(name, isEmpty ? null : record, unknown, member);

    /// <summary>Writes the object of links, each relation in the shape in which it came; nothing for no links, unless they came so.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="links">The links.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    public void Links(ReadOnlySpan<byte> name, LinkSet links, UnknownMembers? unknown = null, int member = -1)
    {
        ArgumentNullException.ThrowIfNull(links);
        if (links.Entries.IsEmpty)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        BeginObject();
        foreach (LinkEntry entry in links.Entries)
        {
            Name(entry.Rel);
            if (entry.Value is Link link)
                link.WriteJson(ref this);
            else if (entry.Value is Link[] several)
                LinkArray(several);
            else
                Raw((byte[])entry.Value);
        }

        EndObject();
    }

    private void LinkArray(Link[] links)
    {
        BeginArray();
        foreach (Link link in links)
        {
            Item();
            link.WriteJson(ref this);
        }

        EndArray();
    }
}
