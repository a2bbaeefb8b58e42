using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>A key with its value.</summary>
internal sealed class SpecEntry(string key, SourceSpan keySpan, SpecNode value)
{
    public string Key { get; } = key;

    public SourceSpan KeySpan { get; } = keySpan;

    public SpecNode Value { get; } = value;

    /// <summary>Whether nothing stands behind the key.</summary>
    public bool IsNull => Value is SpecScalar { IsNull: true };
}
