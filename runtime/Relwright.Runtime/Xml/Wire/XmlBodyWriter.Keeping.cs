using System;
using System.Collections.Generic;
using System.Text;

namespace Relwright.Generated;

/// <summary>What came unknown with a record, given back.</summary>
public ref partial struct XmlBodyWriter
{
    private const string Xmlns = "@xmlns:";

    /// <summary>Writes the unknown attributes of a record into its start tag.</summary>
    internal void UnknownAttributesOf(UnknownMembers unknown)
    {
        Dictionary<string, string>? prefixes = null;
        foreach (UnknownMember member in unknown.AsSpan())
        {
            if (!IsDeclaration(member))
                continue;
            string prefix = member.Name[Xmlns.Length..];
            prefixes ??= new(StringComparer.Ordinal);
            prefixes.TryAdd(prefix, DeclareUnknown(prefix, member.RawValue.Span));
        }

        foreach (UnknownMember member in unknown.AsSpan())
        {
            if (member.Format != WireFormat.Xml || member.IsDeclared || !IsAttribute(member) || member.Name == "@xmlns" || IsDeclaration(member))
                continue;
            Raw(" "u8);
            AttributeName(member.Name.AsSpan(1), prefixes);
            Raw("="u8);
            Raw(member.RawValue.Span);
        }
    }

    /// <summary>Writes the attributes with which a member's element came.</summary>
    internal void UnknownAttributesOf(UnknownMembers unknown, int declared)
    {
        foreach (UnknownMember member in unknown.AsSpan())
        {
            if (member.Format == WireFormat.Xml && member.Declared == declared && member.Name.EndsWith(XmlMembers.AttributesOf, StringComparison.Ordinal))
                Raw(member.RawValue.Span);
        }
    }

    /// <summary>Writes the unknown elements and texts of a record.</summary>
    internal void UnknownElementsOf(UnknownMembers unknown)
    {
        foreach (UnknownMember member in unknown.AsSpan())
        {
            if (member.Format != WireFormat.Xml || member.IsDeclared || IsAttribute(member))
                continue;
            CloseStartTag();
            Raw(member.RawValue.Span);
        }
    }

    private static bool IsDeclaration(UnknownMember member) =>
        member is { Format: WireFormat.Xml, IsDeclared: false } && member.Name.StartsWith(Xmlns, StringComparison.Ordinal) && IsAttribute(member);

    /// <summary>Declares the prefix of unknown attributes, unless it stands for the namespace already.</summary>
    /// <returns>The prefix that the namespace has here.</returns>
    private string DeclareUnknown(string stated, ReadOnlySpan<byte> quoted)
    {
        byte[] prefix = FreePrefix(Encoding.UTF8.GetBytes(stated), quoted[1..^1]);
        if (!_tag.Find(prefix, out _).SequenceEqual(quoted[1..^1]))
        {
            Raw(" xmlns:"u8);
            Raw(prefix);
            Raw("="u8);
            Raw(quoted);
            _tag.Bind(prefix, quoted[1..^1].ToArray());
        }

        return Encoding.UTF8.GetString(prefix);
    }

    /// <summary>Writes the name of an unknown attribute with the prefix that its namespace has here.</summary>
    private void AttributeName(ReadOnlySpan<char> name, Dictionary<string, string>? prefixes)
    {
        int colon = name.IndexOf(':');
        if (colon >= 0 && prefixes is not null && prefixes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..colon], out string? prefix))
        {
            AttributeName(prefix);
            name = name[colon..];
        }

        AttributeName(name);
    }

    /// <summary>A prefix that stands for a namespace in the start tag, or can: another one where the tag has it for another namespace.</summary>
    private readonly byte[] FreePrefix(byte[] prefix, ReadOnlySpan<byte> ns)
    {
        while (!_tag.Find(prefix, out bool isHere).SequenceEqual(ns) && isHere)
            prefix = [.. prefix, (byte)'_'];
        return prefix;
    }
}
