using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Relwright.Generated;

/// <summary>Namespaces in XML 1.0: declarations, their scope, and what a prefix stands for.</summary>
internal ref partial struct XmlScanner
{
    // A prefix is looked up from the newest declaration back: the limit keeps that linear, whatever a body declares.
    private const int MaxDeclarations = 256;

    [UnscopedRef]
    private readonly ReadOnlySpan<XmlDeclaration> DeclarationStore => _manyDeclarations ?? (ReadOnlySpan<XmlDeclaration>)_fewDeclarations;

    /// <summary>The declarations in scope, the newest last; a later one hides an earlier one of the same prefix.</summary>
    [UnscopedRef]
    internal readonly ReadOnlySpan<XmlDeclaration> Declarations => DeclarationStore[.._declarationCount];

    /// <summary>The namespace name that a declaration gives; empty for none.</summary>
    internal readonly ReadOnlySpan<byte> NamespaceName(int declaration) => declaration switch
    {
        NoNamespace => default,
        XmlNamespace => "http://www.w3.org/XML/1998/namespace"u8,
        _ => NamespaceName(DeclarationStore[declaration]),
    };

    internal readonly ReadOnlySpan<byte> NamespaceName(XmlDeclaration declaration) =>
        declaration.Decoded ?? Xml.Slice(declaration.Value, declaration.ValueLength);

    internal readonly ReadOnlySpan<byte> PrefixOf(XmlDeclaration declaration) => Xml.Slice(declaration.Prefix, declaration.PrefixLength);

    /// <summary>The declaration that a prefix falls under among the first <paramref name="count"/>; the empty prefix is the default namespace.</summary>
    internal readonly int Find(ReadOnlySpan<byte> prefix, int count)
    {
        ReadOnlySpan<XmlDeclaration> declarations = DeclarationStore;
        for (int i = count - 1; i >= 0; i--)
        {
            if (declarations[i].PrefixLength == prefix.Length && PrefixOf(declarations[i]).SequenceEqual(prefix))
                return i;
        }

        return NoNamespace;
    }

    /// <summary>The default namespace in scope.</summary>
    internal readonly ReadOnlySpan<byte> DefaultNamespace => NamespaceName(Find(default, _declarationCount));

    private readonly int Resolve(ReadOnlySpan<byte> prefix, int offset)
    {
        int declaration = Find(prefix, _declarationCount);
        if (declaration != NoNamespace || prefix.IsEmpty)
            return declaration;
        if (prefix.SequenceEqual("xml"u8))
            return XmlNamespace;
        throw Error(offset, $"The prefix '{Encoding.UTF8.GetString(prefix)}' is not declared");
    }

    private void Declare(int outer, int prefix, int prefixLength, int value, int valueLength, bool isPlain)
    {
        byte[]? decoded = isPlain ? null : NormaliseAttribute(value, valueLength).ToArray();
        var declaration = new XmlDeclaration(prefix, prefixLength, value, valueLength, decoded, _declarationCount);
        ReadOnlySpan<byte> name = NamespaceName(declaration);
        ReadOnlySpan<byte> prefixName = PrefixOf(declaration);
        bool isXml = prefixName.SequenceEqual("xml"u8);
        if (prefixName.SequenceEqual("xmlns"u8) || name.SequenceEqual("http://www.w3.org/2000/xmlns/"u8))
            throw Error(prefix, "The prefix xmlns and its namespace cannot be declared");
        if (isXml != name.SequenceEqual(NamespaceName(XmlNamespace)))
            throw Error(prefix, "The prefix xml and its namespace belong to each other alone");
        if (prefixLength != 0 && name.IsEmpty)
            throw Error(prefix, "A prefix cannot be declared for no namespace");
        int same = Find(prefixName, _declarationCount);
        if (same >= outer)
            throw Error(prefix, "A namespace declaration stands twice in one tag");
        if (isXml)
            return; // it says what holds anyway
        if (_declarationCount == MaxDeclarations)
            throw Error(prefix, $"More than {MaxDeclarations} namespace declarations are in scope");

        if (_declarationCount == DeclarationStore.Length)
        {
            XmlDeclaration[] more = new XmlDeclaration[_declarationCount * 2];
            DeclarationStore.CopyTo(more);
            _manyDeclarations = more;
        }

        declaration = declaration with { Same = OldestWith(name) };
        if (_manyDeclarations is not null)
            _manyDeclarations[_declarationCount] = declaration;
        else
            _fewDeclarations[_declarationCount] = declaration;
        _declarationCount++;
        ScopeVersion++;
    }

    private readonly int OldestWith(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<XmlDeclaration> declarations = Declarations;
        for (int i = 0; i < declarations.Length; i++)
        {
            if (NamespaceName(declarations[i]).SequenceEqual(name))
                return i;
        }

        return declarations.Length;
    }
}
