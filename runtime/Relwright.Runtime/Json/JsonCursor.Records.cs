using System;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

public ref partial struct JsonCursor
{
    /// <summary>Reads a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <returns>The record; null for null.</returns>
    /// <exception cref="WireFormatException">No object comes.</exception>
    public T? ReadRecord<T>()
        where T : class, IRecord<T> => TryReadNull() ? null : T.ReadJson(ref this);

    /// <summary>Reads an array of records.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <returns>The records; null for null.</returns>
    /// <exception cref="WireFormatException">No array of objects comes.</exception>
    public EquatableList<T>? ReadRecordList<T>()
        where T : class, IRecord<T>
    {
        if (TryReadNull())
            return null;
        var records = new ListBuilder<T>();
        BeginArray();
        while (NextItem())
            records.Add(T.ReadJson(ref this));
        return EquatableList.Own(records.Take());
    }

    /// <summary>Reads an embedded relation that may hold many: an array of records, or a single one in their place.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="read">Reads a record. Given and not asked of the type: what asks a type is compiled at the first call.</param>
    /// <returns>The records; null for null.</returns>
    /// <exception cref="WireFormatException">Neither comes.</exception>
    public EquatableList<T>? ReadOneOrMany<T>(JsonItem<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return AtObject ? EquatableList.Own<T>([read(ref this)!]) : ReadList(read);
    }

    /// <summary>Reads an embedded relation that holds one: a record, or an array of one.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="read">Reads a record.</param>
    /// <param name="members">The members of the owner.</param>
    /// <param name="member">The index of the relation's member.</param>
    /// <param name="unknown">Takes an array of none or several as it stands.</param>
    /// <returns>The record; null for null, and for an array that was kept.</returns>
    /// <exception cref="WireFormatException">Neither comes.</exception>
    public T? ReadOne<T>(JsonItem<T> read, JsonMembers members, int member, ref UnknownMembersBuilder unknown)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!AtArray)
            return TryReadNull() ? null : read(ref this);
        JsonMark start = Mark();
        BeginArray();
        if (NextItem())
        {
            T? record = read(ref this);
            if (!NextItem())
                return record;
        }

        Return(start);
        unknown.AddDeclared(member, members.Name(member), CaptureRaw(), WireFormat.Json);
        return null;
    }

    /// <summary>Comes to the object that holds the embedded records.</summary>
    /// <param name="unknown">Takes the note that the object came empty.</param>
    /// <param name="member">The index of its member in the owner.</param>
    /// <returns>Whether it is to be read; false for null, which is read.</returns>
    /// <exception cref="WireFormatException">Something begins like null and is not.</exception>
    public bool ComesToEmbedded(ref UnknownMembersBuilder unknown, int member)
    {
        if (TryReadNull())
            return false;
        if (AtObject && AfterSpace(_position + 1) is var at && at < _json.Length && _json[at] == '}')
            unknown.NoteEmpty(member);
        return true;
    }

    /// <summary>Reads an array of texts.</summary>
    /// <returns>The texts; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public EquatableList<string>? ReadStringList()
    {
        if (TryReadNull())
            return null;
        var texts = new ListBuilder<string>();
        BeginArray();
        while (NextItem())
        {
            int start = _position;
            texts.Add(ReadString() ?? throw NoItem(start));
        }

        return EquatableList.Own(texts.Take());
    }

    /// <summary>Reads an array of values of an open enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <returns>The values; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<TEnum>? ReadEnumList<TEnum>()
        where TEnum : struct, IOpenEnum<TEnum> =>
        ReadValueList<TEnum>(static (ref JsonCursor json) => json.ReadEnum<TEnum>());

    /// <summary>Reads an array of texts or other items that are classes.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads an item, for instance <c>static (ref JsonCursor json) => json.ReadUri()</c>.</param>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<T>? ReadList<T>(JsonItem<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (TryReadNull())
            return null;
        var items = new ListBuilder<T>();
        BeginArray();
        while (NextItem())
        {
            int start = _position;
            items.Add(read(ref this) ?? throw NoItem(start));
        }

        return EquatableList.Own(items.Take());
    }

    /// <summary>Reads an array of numbers, dates or other items that are values.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads an item, for instance <c>static (ref JsonCursor json) => json.ReadInt32()</c>.</param>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<T>? ReadValueList<T>(JsonItem<T?> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        if (TryReadNull())
            return null;
        var items = new ListBuilder<T>();
        BeginArray();
        while (NextItem())
        {
            int start = _position;
            items.Add(read(ref this) ?? throw NoItem(start));
        }

        return EquatableList.Own(items.Take());
    }

    private readonly WireFormatException NoItem(int offset) => Failure(offset, "Expected an item");
}
