using System;

namespace Relwright.Generated;

/// <summary>Finds the member that an element or attribute is. The names are the specification's, so nobody can make them collide on purpose.</summary>
internal sealed class XmlPlaceTable
{
    private readonly XmlPlaces _places;
    private readonly int[] _buckets;
    private readonly int[] _next;

    internal XmlPlaceTable(XmlPlaces places, int count)
    {
        _places = places;
        _buckets = new int[Math.Max(1, count * 2)];
        _next = new int[count];
        for (int i = count - 1; i >= 0; i--)
        {
            ref int bucket = ref _buckets[Hash(places.Of(i).Name!.Local) % (uint)_buckets.Length];
            _next[i] = bucket;
            bucket = i + 1;
        }
    }

    /// <summary>The member of an element.</summary>
    /// <param name="local">Its local name.</param>
    /// <param name="ns">Its namespace.</param>
    /// <param name="unprefixed">The namespace of members of which none is said.</param>
    /// <param name="likely">The member that is likely.</param>
    /// <returns>The index; -1 for none.</returns>
    internal int Element(ReadOnlySpan<byte> local, ReadOnlySpan<byte> ns, ReadOnlySpan<byte> unprefixed, int likely)
    {
        if ((uint)likely < (uint)_next.Length && _places.Of(likely).IsElement && Is(likely, local, ns, unprefixed))
            return likely;
        for (int i = _buckets[Hash(local) % (uint)_buckets.Length]; i != 0; i = _next[i - 1])
        {
            if (_places.Of(i - 1).IsElement && Is(i - 1, local, ns, unprefixed))
                return i - 1;
        }

        return -1;
    }

    /// <summary>The member of an attribute; without a prefix it is in no namespace.</summary>
    /// <param name="local">Its local name.</param>
    /// <param name="ns">Its namespace.</param>
    /// <returns>The index; -1 for none.</returns>
    internal int Attribute(ReadOnlySpan<byte> local, ReadOnlySpan<byte> ns)
    {
        for (int i = _buckets[Hash(local) % (uint)_buckets.Length]; i != 0; i = _next[i - 1])
        {
            if (_places.Of(i - 1).Kind is XmlPlaceKind.Attribute && Is(i - 1, local, ns, default))
                return i - 1;
        }

        return -1;
    }

    private bool Is(int member, ReadOnlySpan<byte> local, ReadOnlySpan<byte> ns, ReadOnlySpan<byte> unprefixed)
    {
        XmlName name = _places.Of(member).Name!;
        return local.SequenceEqual(name.Local) && ns.SequenceEqual(name.Namespace is null ? unprefixed : name.Namespace);
    }

    private static uint Hash(ReadOnlySpan<byte> name)
    {
        uint hash = (uint)name.Length;
        return name.IsEmpty ? hash : unchecked((((hash * 31) + name[0]) * 31 + name[name.Length / 2]) * 31 + name[^1]);
    }
}
