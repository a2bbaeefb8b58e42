using System.Collections.Generic;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>An element of an XML document.</summary>
/// <param name="span">The place of its name in the start tag.</param>
/// <param name="name">The local name.</param>
/// <param name="ns">The namespace's URI; empty for none.</param>
/// <param name="attributes">Its attributes in the order of the text, declarations of namespaces left out.</param>
internal sealed class SpecElement(SourceSpan span, string name, string ns, IReadOnlyList<SpecAttribute> attributes) : SpecNode(span)
{
    private readonly List<SpecElement> _children = [];
    private string _text = "";

    public string Name { get; } = name;

    public string Namespace { get; } = ns;

    public IReadOnlyList<SpecAttribute> Attributes { get; } = attributes;

    public IReadOnlyList<SpecElement> Children => _children;

    /// <summary>The text directly within, without blanks around it.</summary>
    public string Text => _text.Trim();

    /// <summary>The attribute without a namespace that has the name; null where there is none.</summary>
    public SpecAttribute? Attribute(string name)
    {
        foreach (SpecAttribute attribute in Attributes)
        {
            if (attribute.Namespace.Length == 0 && string.Equals(attribute.Name, name, System.StringComparison.Ordinal))
                return attribute;
        }

        return null;
    }

    public void Add(SpecElement child) => _children.Add(child);

    public void Add(string text) => _text += text;
}
