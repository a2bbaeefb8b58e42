using System;
using Relwright.Links;

namespace Relwright;

/// <summary>
/// The server offers a link that leads nowhere over HTTP: no URI reference, one of another scheme, a malformed template, or a next page that was read already.
/// Nothing was sent.
/// </summary>
public sealed class LinkNotFollowableException : InvalidOperationException
{
    internal LinkNotFollowableException(string relation, string href, string why = "leads to no http or https URI", Exception? inner = null)
        : base($"The link '{SafeText.OneLine(relation)}' {why}.", inner)
    {
        Relation = SafeText.OneLine(relation);
        Href = href;
    }

    /// <summary>The relation.</summary>
    public string Relation { get; }

    /// <summary>What the link says.</summary>
    public string Href { get; }
}
