using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Types that are no simple type are enumerations of the API.</summary>
internal sealed class EnumsExistRule : IShapeRule
{
    /// <summary>The words for simple types, which people take for enums where they write them with a capital letter.</summary>
    private static readonly string[] s_simpleTypes =
        [.. Enum.GetNames(typeof(ValueKind)).Where(name => name != nameof(ValueKind.Enum)).Select(name => char.ToLowerInvariant(name[0]) + name.Substring(1))];

    public IEnumerable<Finding> Check(ApiDescription api)
    {
        var names = new HashSet<string>(api.Enums.Select(type => type.Name));
        foreach (Resource resource in api.Resources)
        {
            SpecPath at = SpecPath.Root / "resources" / resource.Name;
            foreach ((Property property, SpecPath path) in Properties(resource, at))
            {
                if ((property.Type.Items ?? property.Type).Name is { } name && !names.Contains(name))
                    yield return new(name, Problem.Of(Catalog.TypeUnknown, path / "type", $"'{property.Name}'", name, DidYouMean.Of(name, names.Concat(s_simpleTypes))));
            }
        }
    }

    private static IEnumerable<(Property Property, SpecPath Path)> Properties(Resource resource, SpecPath at)
    {
        foreach (Property property in resource.Properties)
            yield return (property, at / "properties" / property.Name);
        foreach (Operation operation in resource.Operations)
        {
            SpecPath operationPath = at / "operations" / operation.Verb;
            foreach (Property parameter in operation.Query)
                yield return (parameter, operationPath / "query" / parameter.Name);
            foreach (Property member in operation.Body?.Members ?? [])
                yield return (member, operationPath / "body" / "members" / member.Name);
        }
    }
}
