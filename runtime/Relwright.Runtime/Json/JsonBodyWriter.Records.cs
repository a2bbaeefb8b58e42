using System;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

public ref partial struct JsonBodyWriter
{
    /// <summary>Writes an array of values of an open enumeration.</summary>
    /// <typeparam name="TEnum">The type of the items.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EnumList<TEnum>(scoped ReadOnlySpan<byte> name, EquatableList<TEnum>? values, UnknownMembers? unknown = null, int member = -1)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        EnumItems(values);
    }

    /// <summary>Writes an array of records.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="values">The items; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RecordList<T>(scoped ReadOnlySpan<byte> name, EquatableList<T>? values, UnknownMembers? unknown = null, int member = -1)
        where T : class, IRequestBody
    {
        if (values is null)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        RecordItems(values);
    }

    /// <summary>Writes a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="record">The record; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Record<T>(scoped ReadOnlySpan<byte> name, T? record, UnknownMembers? unknown = null, int member = -1)
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Embedded<T>(scoped ReadOnlySpan<byte> name, T record, bool isEmpty, UnknownMembers? unknown = null, int member = -1)
        where T : class, IRequestBody => Record(name, isEmpty ? null : record, unknown, member);

    /// <summary>Writes the object of links, each relation in the shape in which it came; nothing for no links, unless they came so.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="links">The links.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Links(scoped ReadOnlySpan<byte> name, LinkSet links, UnknownMembers? unknown = null, int member = -1)
    {
        ArgumentNullException.ThrowIfNull(links);
        if (links.Entries.IsEmpty)
        {
            Absent(name, unknown, member);
            return;
        }

        Name(name);
        LinkItems(links.Entries);
    }

    private void LinkItems(ReadOnlySpan<LinkEntry> entries)
    {
        BeginObject();
        foreach (ref readonly LinkEntry entry in entries)
        {
            var link = entry.Value as Link;
            if (link is { IsBare: true } && TryLink(entry.Rel, link.Href))
                continue;
            Name(entry.Rel);
            if (link is not null)
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

    private void EnumItems<TEnum>(EquatableList<TEnum> values)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        BeginArray();
        foreach (TEnum value in values)
        {
            Item();
            Value(value.Text);
        }

        EndArray();
    }

    private void RecordItems<T>(EquatableList<T> values)
        where T : class, IRequestBody
    {
        BeginArray();
        foreach (T value in values.AsSpan())
        {
            Item();
            value.WriteJson(ref this);
        }

        EndArray();
    }
}
