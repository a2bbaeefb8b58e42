using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Engine.Shape.Paths;

/// <summary>A segment of a path as people write it. Letters compare without case, as those who write lists of paths do not keep it.</summary>
internal sealed class WrittenSegment
{
    public WrittenSegment(string text)
    {
        Text = text;
        int opening = text[0] == '{' ? -1 : text.IndexOf('(');
        Name = opening < 0 ? text : text.Substring(0, opening);
        Arguments = opening < 0
            ? null
            : [.. text.Substring(opening + 1).TrimEnd(')').Split(',').Where(argument => argument.Contains('=')).Select(argument => argument.Substring(0, argument.IndexOf('=')).Trim())];
    }

    public string Text { get; }

    /// <summary>What stands before the parentheses.</summary>
    public string Name { get; }

    /// <summary>The names of the arguments; null where there are no parentheses.</summary>
    public IReadOnlyList<string>? Arguments { get; }

    /// <summary>
    /// Whether it can be the key of one of many: a placeholder, or a text that is no name. A plain name behind a collection is an operation or a
    /// type, and where nobody describes it, it is none the less no key.
    /// </summary>
    public bool IsKey => Text[0] == '{' || (Text[0] != '$' && Arguments is null && !IsName(Text));

    public bool Is(string segment) => Same(Text, segment);

    public static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is a name, with a namespace or without.</summary>
    private static bool IsName(string text) => text.Split('.').All(word => word.Length > 0 && (char.IsLetter(word[0]) || word[0] == '_') && word.All(c => char.IsLetterOrDigit(c) || c == '_'));
}
