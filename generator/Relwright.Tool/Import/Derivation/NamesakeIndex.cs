using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Properties of one name throughout all pages: a weak hint at a type, since one name can mean several things.</summary>
internal sealed class NamesakeIndex
{
    private readonly ILookup<string, ObservedProperty> _shown;
    private readonly ILookup<string, (ImportedType Type, PropertyFact Fact)> _stated;
    private readonly HashSet<string> _data;

    public NamesakeIndex(PageFacts facts, ExampleIndex examples)
    {
        ObservedResource[] answers = [.. examples.Bodies.Where(body => !body.Example.IsRequest && body.Body.Resource is not null).SelectMany(body => body.Body.Resource!.All())];
        _shown = answers.SelectMany(resource => resource.Properties).ToLookup(property => property.Name, StringComparer.Ordinal);
        _data = [.. answers.SelectMany(resource => resource.Links).Where(link => link.IsData).Select(link => link.Rel)];
        _stated = facts.Resources
            .SelectMany(resource => resource.Operations)
            .SelectMany(operation => operation.Body)
            .Select(fact => (Type: TypeText.Split(fact.Said.Text, out _) is { } text ? TypeWords.OfText(text) : null, Fact: fact))
            .Where(entry => entry.Type is not null)
            .Select(entry => (Type: entry.Type!, entry.Fact))
            .ToLookup(entry => entry.Fact.Name, StringComparer.Ordinal);
    }

    /// <summary>What request tables of other operations state for the name, where all state the same.</summary>
    public (ImportedType Type, PropertyFact Fact)? Stated(string name) =>
        _stated[name].Select(entry => entry.Type).Distinct().Count() == 1 ? _stated[name].First() : null;

    /// <summary>What examples of other resources show for the name, where all show the same.</summary>
    public (ImportedType Type, ObservedProperty Seen)? Shown(string name)
    {
        ObservedProperty[] seen = [.. _shown[name]];
        ImportedType?[] types = [.. seen.GroupBy(property => (property.Place.Page, property.IsJson)).Where(same => same.Key.IsJson).Select(same => TypeWords.OfExamples([.. same])).Distinct()];
        return types is [{ } type] ? (type, seen[0]) : null;
    }

    /// <summary>Whether an example of some resource has a <c>data:</c> URI behind the name.</summary>
    public bool IsData(string name) => _data.Contains(name);
}
