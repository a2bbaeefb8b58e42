using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>An attribute of an element.</summary>
/// <param name="name">The local name.</param>
/// <param name="ns">The namespace's URI; empty for none, which is that of most attributes.</param>
/// <param name="value">What it says, references resolved.</param>
/// <param name="nameSpan">The place of its name.</param>
/// <param name="valueSpan">The place of its value, without the quotes.</param>
internal sealed class SpecAttribute(string name, string ns, string value, SourceSpan nameSpan, SourceSpan valueSpan)
{
    public string Name { get; } = name;

    public string Namespace { get; } = ns;

    public string Value { get; } = value;

    public SourceSpan NameSpan { get; } = nameSpan;

    public SourceSpan ValueSpan { get; } = valueSpan;
}
