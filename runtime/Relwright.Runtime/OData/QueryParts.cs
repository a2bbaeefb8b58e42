using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relwright.OData;

/// <summary>The query options and headers that a caller asked for.</summary>
internal sealed class QueryParts
{
    private readonly List<string> _select = [];
    private readonly List<string> _expand = [];
    private readonly List<string> _orderBy = [];
    private readonly List<string> _preferences = [];
    private readonly List<string> _preferencesWithin = [];
    private readonly List<string> _filters = [];

    internal int? Top { get; set; }

    internal int? Skip { get; set; }

    internal bool HasCount { get; set; }

    internal bool IsEventual { get; set; }

    internal string? Search { get; set; }

    /// <summary>The options as a query has them, escaped.</summary>
    internal IEnumerable<string> Options
    {
        get
        {
            foreach (string option in Unescaped)
                yield return ODataText.Option(option);
        }
    }

    /// <summary>The options as the parentheses of <c>$expand</c> have them; nothing where there are none.</summary>
    internal string Nested
    {
        get
        {
            string options = string.Join(';', Unescaped);
            return options.Length == 0 ? "" : $"({options})";
        }
    }

    /// <summary>What is asked of the request: of several values of one preference the first counts (RFC 7240, section 2), so those of expansions come last.</summary>
    internal string Preferences => string.Join(", ", _preferences.Concat(_preferencesWithin).Distinct());

    private IEnumerable<string> Unescaped
    {
        get
        {
            if (_select.Count > 0)
                yield return "$select=" + string.Join(',', _select);
            if (_expand.Count > 0)
                yield return "$expand=" + string.Join(',', _expand);
            if (_filters.Count > 0)
                yield return "$filter=" + string.Join(" and ", _filters);
            if (_orderBy.Count > 0)
                yield return "$orderby=" + string.Join(',', _orderBy);
            if (Search is { } words)
                yield return "$search=" + words;
            if (Top is { } top)
                yield return "$top=" + top.ToString(CultureInfo.InvariantCulture);
            if (Skip is { } skip)
                yield return "$skip=" + skip.ToString(CultureInfo.InvariantCulture);
            if (HasCount)
                yield return "$count=true";
        }
    }

    internal void Select(string name) => _select.Add(name);

    /// <summary>Brings along what is behind a navigation. What no expansion can say by itself, a request says for all of them.</summary>
    internal void Expand(string name, QueryParts? within)
    {
        _expand.Add(name + within?.Nested);
        IsEventual |= within is { IsEventual: true };
        _preferencesWithin.AddRange(within is null ? [] : within._preferences.Concat(within._preferencesWithin));
    }

    internal void OrderBy(string name, bool descending) => _orderBy.Add(descending ? name + " desc" : name);

    /// <summary>Adds a filter, which holds together with those before it.</summary>
    internal void Filter(string filter, bool isAlternative) => _filters.Add(isAlternative ? $"({filter})" : filter);

    internal void Prefer(string preference) => _preferences.Add(preference);
}
