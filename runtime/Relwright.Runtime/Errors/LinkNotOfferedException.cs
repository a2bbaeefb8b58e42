using System;
using System.Collections.Generic;
using Relwright.Links;

namespace Relwright;

/// <summary>The server does not offer a relation that a chain needs; no request was sent for it. A missing link says: not possible now.</summary>
public sealed class LinkNotOfferedException : InvalidOperationException
{
    internal LinkNotOfferedException(string resourceName, string relation, int hop, string chain, IReadOnlyList<string> offered)
        : base(MessageOf(resourceName, relation, hop, chain, offered))
    {
        ResourceName = resourceName;
        Relation = relation;
        Hop = hop;
        Chain = chain;
        Offered = offered;
    }

    internal LinkNotOfferedException(string operation, string link, string expression)
        : base($"'{operation}' does not offer '{SafeText.OneLine(link)}' now: {SafeText.OneLine(expression)} has no value in its answer or request.")
    {
        ResourceName = operation;
        Relation = link;
        Hop = 1;
        Chain = $"{operation} → {link}";
        Offered = [];
        Expression = expression;
    }

    /// <summary>The resource that lacks the link, or the operation whose answer does.</summary>
    public string ResourceName { get; }

    /// <summary>The relation that is missing.</summary>
    public string Relation { get; }

    /// <summary>Which relation of the chain it is, counted from 1.</summary>
    public int Hop { get; }

    /// <summary>The chain up to and with the missing relation, such as <c>application → onlineMeetings</c>.</summary>
    public string Chain { get; }

    /// <summary>The relations that the resource does offer.</summary>
    public IReadOnlyList<string> Offered { get; }

    /// <summary>The runtime expression that has no value; <see langword="null"/> where the link is missing as a whole.</summary>
    public string? Expression { get; }

    private static string MessageOf(string resourceName, string relation, int hop, string chain, IReadOnlyList<string> offered)
    {
        string has = offered.Count == 0 ? "no relation at all" : "only " + SafeText.OneLine(string.Join(", ", offered));
        return $"'{resourceName}' does not offer '{relation}' now (hop {hop} of {chain}); it offers {has}.";
    }
}
