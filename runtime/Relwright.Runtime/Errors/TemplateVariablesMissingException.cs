using System;
using System.Collections.Generic;

namespace Relwright;

/// <summary>A templated link (RFC 6570) needs variables that were not given; nothing was sent. Give them with <c>With</c> of the navigator.</summary>
public sealed class TemplateVariablesMissingException : InvalidOperationException
{
    internal TemplateVariablesMissingException(string relation, string template, IReadOnlyList<string> variables)
        : base($"The link '{relation}' is a template and needs the variables {string.Join(", ", variables)}. Give them with With(…).")
    {
        Relation = relation;
        Template = template;
        Variables = variables;
    }

    /// <summary>The relation.</summary>
    public string Relation { get; }

    /// <summary>The template.</summary>
    public string Template { get; }

    /// <summary>The variables that are missing.</summary>
    public IReadOnlyList<string> Variables { get; }
}
