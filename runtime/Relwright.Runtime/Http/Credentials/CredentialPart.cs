using System;
using Relwright.Http;

namespace Relwright;

/// <summary>One piece of a credential: a header, a query parameter or a cookie. Its text form never shows the value.</summary>
public sealed class CredentialPart
{
    /// <summary>A piece with a checked name and value.</summary>
    /// <param name="place">Where it goes.</param>
    /// <param name="name">The name of the header, parameter or cookie.</param>
    /// <param name="value">The secret.</param>
    /// <exception cref="ArgumentException">The name or the value cannot stand in that place.</exception>
    public CredentialPart(CredentialPlace place, string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (place != CredentialPlace.Query)
        {
            HeaderText.CheckedName(name);
            HeaderText.CheckedValue(name, value);
        }

        if (place == CredentialPlace.Cookie && value.AsSpan().IndexOfAny(" ;,\\\t") >= 0)
            throw new ArgumentException($"The value of cookie '{name}' has a character that separates cookies.", nameof(value));
        Place = place;
        Name = name;
        Value = value;
    }

    /// <summary>Where it goes.</summary>
    public CredentialPlace Place { get; }

    /// <summary>The name of the header, parameter or cookie.</summary>
    public string Name { get; }

    /// <summary>The secret.</summary>
    public string Value { get; }

    /// <summary>Place and name; the value stays out.</summary>
    public override string ToString() => $"{Place} {Name}: ***";
}
