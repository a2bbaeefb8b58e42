using System;

namespace Relwright.Generated;

/// <summary>Elements, attributes and texts of any name, as OpenAPI's XML Object places them.</summary>
public ref partial struct XmlBodyWriter
{
    /// <summary>Whether a start tag takes attributes, so that what is written next is what it holds.</summary>
    internal readonly bool IsInTag => _tag.IsOpen;

    /// <summary>Whether something is begun that a value can be written into.</summary>
    internal readonly bool IsWithin => _tag.IsOpen || _tag.Target is not XmlPlaceKind.Element;

    /// <summary>Begins the root.</summary>
    internal XmlScope OpenRoot(XmlName name)
    {
        Declaration();
        return Open(name);
    }

    /// <summary>Begins an element, whose start tag takes attributes until something is written into it.</summary>
    internal XmlScope Open(XmlName name)
    {
        CloseStartTag();
        XmlScope scope = new(_tag.Unprefixed, _tag.Count);
        _tag.Outer = _tag.Count;
        _tag.Name = name;
        _tag.Target = XmlPlaceKind.Element;
        _tag.IsOpen = true;
        Raw("<"u8);
        Raw(name.Qualified);
        if (name.Namespace is not { } ns)
            return scope;
        if (name.Prefix.Length > 0)
        {
            DeclarePrefix(name.Prefix, name);
        }
        else if (!ns.AsSpan().SequenceEqual(_tag.Unprefixed))
        {
            Attribute(" xmlns=\""u8, name.NamespaceName!);
            _tag.Unprefixed = ns;
        }

        return scope;
    }

    /// <summary>Ends an element.</summary>
    internal void Close(XmlName name, XmlScope scope)
    {
        if (_tag.IsOpen)
        {
            Raw(" />"u8);
            _tag.IsOpen = false;
        }
        else
        {
            Raw("</"u8);
            Raw(name.Qualified);
            Raw(">"u8);
        }

        _tag.Unprefixed = scope.Unprefixed;
        _tag.Count = scope.Bindings;
    }

    /// <summary>Ends the start tag, if it is not ended.</summary>
    internal void CloseStartTag()
    {
        if (!_tag.IsOpen)
            return;
        Raw(">"u8);
        _tag.IsOpen = false;
    }

    /// <summary>Writes an entry of a map: what XML forbids in names is written as <c>_xHHHH_</c> (ISO 9075-14).</summary>
    /// <exception cref="ArgumentException">The key is empty or has half a surrogate pair, or XML cannot carry the value.</exception>
    internal void Entry<T>(string key, T value, WireType<T> type)
    {
        XmlName name = EncodedName.Of(key);
        XmlScope scope = Open(name);
        type.WriteXml(ref this, value);
        Close(name, scope);
    }

    /// <summary>Says that the element is null.</summary>
    internal void Nil() => Raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\""u8);

    /// <summary>Begins an attribute.</summary>
    internal void BeginAttribute(XmlName name)
    {
        if (name.Namespace is null)
        {
            Raw(" "u8);
            Raw(name.Local);
        }
        else
        {
            byte[] prefix = DeclarePrefix(name.Prefix, name);
            Raw(" "u8);
            Raw(prefix);
            Raw(":"u8);
            Raw(name.Local);
        }

        Raw("=\""u8);
        _tag.Target = XmlPlaceKind.Attribute;
        _tag.Name = name;
    }

    internal void EndAttribute()
    {
        Raw("\""u8);
        _tag.Target = XmlPlaceKind.Element;
    }

    /// <summary>Begins the text of the element.</summary>
    internal void BeginContent(XmlName name, bool cdata)
    {
        CloseStartTag();
        _tag.Target = cdata ? XmlPlaceKind.Cdata : XmlPlaceKind.Text;
        _tag.Name = name;
    }

    internal void EndContent() => _tag.Target = XmlPlaceKind.Element;

    /// <summary>Writes attributes of the start tag as they are.</summary>
    internal void RawAttributes(ReadOnlySpan<byte> attributes) => Raw(attributes);

    /// <summary>Writes something as it is.</summary>
    internal void RawContent(ReadOnlySpan<byte> content)
    {
        CloseStartTag();
        Raw(content);
    }

    /// <summary>Declares a prefix in the start tag, unless it stands for the namespace already.</summary>
    /// <returns>The prefix; another one where this tag has it for another namespace.</returns>
    private byte[] DeclarePrefix(byte[] prefix, XmlName name)
    {
        byte[] ns = name.Namespace!;
        prefix = FreePrefix(prefix, ns);
        if (_tag.Find(prefix, out _).SequenceEqual(ns))
            return prefix;
        Raw(" xmlns:"u8);
        Raw(prefix);
        Attribute("=\""u8, name.NamespaceName!);
        _tag.Bind(prefix, ns);
        return prefix;
    }
}
