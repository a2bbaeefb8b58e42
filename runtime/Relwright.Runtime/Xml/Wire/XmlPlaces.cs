using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>Where the members of a record stand in XML; made once and kept in a static field.</summary>
/// <remarks>A member of which nothing is said is an element of its own name.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlPlaces
{
    private readonly RecordMembers _members;
    private readonly XmlPlace[] _places;
    private XmlPlaceTable? _table;

    /// <summary>Prepares a record whose members are elements.</summary>
    /// <param name="members">The members.</param>
    /// <param name="root">The name of the record's element where it is the root of a body.</param>
    public XmlPlaces(RecordMembers members, XmlName root)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(root);
        _members = members;
        Root = root;
        _places = new XmlPlace[members.Json.Count];
    }

    /// <summary>Prepares a union, whose members are those of its cases.</summary>
    /// <param name="root">The name of its element where it is the root of a body.</param>
    public XmlPlaces(XmlName root)
        : this(new RecordMembers(), root)
    {
    }

    internal XmlName Root { get; }

    internal RecordMembers Members => _members;

    /// <summary>The member that is the text of the element; -1 for none.</summary>
    internal int Text { get; private set; } = -1;

    /// <summary>How members are found; made at the first look, when all is said.</summary>
    internal XmlPlaceTable Table => _table ??= new XmlPlaceTable(this, _places.Length);

    /// <summary>Says that a member is an element of another name.</summary>
    /// <param name="member">The index of the member.</param>
    /// <param name="name">The name.</param>
    /// <returns>The same places.</returns>
    public XmlPlaces Element(int member, XmlName name) => Set(member, new XmlPlace(XmlPlaceKind.Element, name));

    /// <summary>Says that each item of a list is an element of its own, with none around them.</summary>
    /// <param name="member">The index of the member.</param>
    /// <param name="name">The name of the elements; <see langword="null"/> for that of the member.</param>
    /// <param name="nullable">Whether items can be null.</param>
    /// <returns>The same places.</returns>
    public XmlPlaces Items(int member, XmlName? name = null, bool nullable = false) => Set(member, new XmlPlace(XmlPlaceKind.Items, name, nullable));

    /// <summary>Says that a member is an attribute.</summary>
    /// <param name="member">The index of the member.</param>
    /// <param name="name">The name; <see langword="null"/> for that of the member. One with a namespace has a prefix.</param>
    /// <returns>The same places.</returns>
    public XmlPlaces Attribute(int member, XmlName? name = null) => Set(member, new XmlPlace(XmlPlaceKind.Attribute, name));

    /// <summary>Says that a member is the text of the element.</summary>
    /// <param name="member">The index of the member.</param>
    /// <param name="cdata">Whether it is written as a CDATA section.</param>
    /// <returns>The same places.</returns>
    public XmlPlaces Content(int member, bool cdata = false)
    {
        Text = member;
        return Set(member, new XmlPlace(cdata ? XmlPlaceKind.Cdata : XmlPlaceKind.Text, null));
    }

    /// <summary>The place of a member.</summary>
    internal ref readonly XmlPlace Of(int member)
    {
        ref XmlPlace place = ref _places[member];
        if (place.Name is null)
            place = place with { Name = new XmlName(_members.Json.Name(member)) };
        return ref place;
    }

    private XmlPlaces Set(int member, XmlPlace place)
    {
        _places[member] = place;
        return this;
    }
}
