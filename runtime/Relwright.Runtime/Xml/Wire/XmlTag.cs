using System;

namespace Relwright.Generated;

/// <summary>What a writer knows of the elements that are open.</summary>
internal struct XmlTag
{
    /// <summary>Whether the last start tag still takes attributes.</summary>
    internal bool IsOpen;

    /// <summary>Where a value is written.</summary>
    internal XmlPlaceKind Target;

    /// <summary>The name of what is written, for failures.</summary>
    internal XmlName? Name;

    /// <summary>The namespace that names without a prefix are in; null for none.</summary>
    internal byte[]? Unprefixed;

    /// <summary>The prefixes that are declared, the newest last.</summary>
    internal XmlBinding[]? Bindings;

    /// <summary>How many of them are in scope.</summary>
    internal int Count;

    /// <summary>How many of them were when the last start tag began.</summary>
    internal int Outer;

    /// <summary>The namespace that a prefix stands for.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="isHere">Whether the last start tag declares it.</param>
    internal readonly ReadOnlySpan<byte> Find(ReadOnlySpan<byte> prefix, out bool isHere)
    {
        for (int i = Count - 1; i >= 0; i--)
        {
            if (prefix.SequenceEqual(Bindings![i].Prefix))
            {
                isHere = i >= Outer;
                return Bindings[i].Namespace;
            }
        }

        isHere = false;
        return default;
    }

    internal void Bind(byte[] prefix, byte[] ns)
    {
        Bindings ??= new XmlBinding[4];
        if (Count == Bindings.Length)
            Array.Resize(ref Bindings, Count * 2);
        Bindings[Count++] = new XmlBinding(prefix, ns);
    }
}

/// <summary>A prefix and what it stands for.</summary>
internal readonly record struct XmlBinding(byte[] Prefix, byte[] Namespace);

/// <summary>What holds around an element.</summary>
internal readonly record struct XmlScope(byte[]? Unprefixed, int Bindings);
