using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>A single value.</summary>
/// <param name="text">What it says, escapes and folds resolved.</param>
/// <param name="plain">Whether it stands without quotes and is no block, so that it can be a number, a truth value or null.</param>
internal sealed class SpecScalar(SourceSpan span, string text, bool plain) : SpecNode(span)
{
    public string Text { get; } = text;

    public bool IsPlain { get; } = plain;

    public bool IsNull => IsPlain && Text is ("" or "~" or "null" or "Null" or "NULL");
}
