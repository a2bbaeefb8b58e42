using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Engine.Readers.Native;

/// <summary>The words that a value of the format can be, and what each means.</summary>
/// <param name="definition">The definition in <c>specs/native.schema.json</c> that lists the same words.</param>
internal sealed class WordSet<T>(string definition, params (string Word, T Meaning)[] words) : IWordSet
{
    public string Definition { get; } = definition;

    public IEnumerable<string> Words => words.Select(entry => entry.Word);

    public bool TryFind(string word, out T meaning)
    {
        foreach ((string candidate, T found) in words)
        {
            if (string.Equals(candidate, word, StringComparison.Ordinal))
            {
                meaning = found;
                return true;
            }
        }

        meaning = words[0].Meaning;
        return false;
    }
}

/// <summary>A vocabulary, whatever its words mean.</summary>
internal interface IWordSet
{
    string Definition { get; }

    IEnumerable<string> Words { get; }
}
