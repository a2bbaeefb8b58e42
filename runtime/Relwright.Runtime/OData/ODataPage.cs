using Relwright.Generated;

namespace Relwright;

/// <summary>A page of a list as OData sends it (OData JSON Format 4.01, sections 4.5 and 13).</summary>
/// <remarks>What it says beside its items is understood without the prefix <c>odata.</c> too, which 4.01 made optional; it is written with it.</remarks>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed record ODataPage<T>
{
    private static readonly JsonMembers s_members = new(
        "@odata.context", "@odata.count", "@odata.nextLink", "@odata.deltaLink", "value",
        "@context", "@count", "@nextLink", "@deltaLink");

    /// <summary>The items of this page.</summary>
    public required EquatableList<T> Value { get; init; }

    /// <summary>What the page is, as a URL into the description of the service.</summary>
    public string? Context { get; init; }

    /// <summary>How many items there are on all pages together; only where the request asked for it.</summary>
    public long? Count { get; init; }

    /// <summary>Where the next page is; <see langword="null"/> on the last one.</summary>
    public string? NextLink { get; init; }

    /// <summary>Where to ask later for what changed since; only on the last page of a list that tracks changes.</summary>
    public string? DeltaLink { get; init; }

    /// <summary>Members beyond these, as they came.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    internal static WireType<ODataPage<T>> Wire(WireType<T> items) => new(
        JsonOutline.AnyObject,
        (ref JsonCursor json) => Read(ref json, items),
        (ref JsonBodyWriter json, ODataPage<T> page) => page.Write(ref json, items));

    internal static ODataPage<T> Read(ref JsonCursor json, WireType<T> items)
    {
        UnknownMembersBuilder unknown = new();
        EquatableList<T>? value = null;
        (string? context, long? count, string? next, string? delta) = (null, null, null, null);
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0 or 5: context = json.ReadString(); break;
                case 1 or 6: count = json.ReadInt64(); break;
                case 2 or 7: next = json.ReadString(); break;
                case 3 or 8: delta = json.ReadString(); break;
                case 4: value = ReadItems(ref json, items); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new ODataPage<T>
        {
            Value = value ?? throw json.MissingMember("value"),
            Context = context,
            Count = count,
            NextLink = next,
            DeltaLink = delta,
            Unknown = unknown.Build(),
        };
    }

    private static EquatableList<T> ReadItems(ref JsonCursor json, WireType<T> items)
    {
        ListBuilder<T> list = new();
        json.BeginArray();
        while (json.NextItem())
            list.Add(items.ReadJson(ref json));
        return EquatableList.Own(list.Take());
    }

    internal void Write(ref JsonBodyWriter json, WireType<T> items)
    {
        json.BeginObject();
        json.Member("\"@odata.context\":"u8, Context, Unknown, 0);
        json.Member("\"@odata.count\":"u8, Count, Unknown, 1);
        json.Member("\"@odata.nextLink\":"u8, NextLink, Unknown, 2);
        json.Member("\"@odata.deltaLink\":"u8, DeltaLink, Unknown, 3);
        json.Name("value");
        json.BeginArray();
        foreach (T item in Value)
        {
            json.Item();
            items.WriteJson(ref json, item);
        }

        json.EndArray();
        json.Unknown(Unknown, s_members);
        json.EndObject();
    }
}
