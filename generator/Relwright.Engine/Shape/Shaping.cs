using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Endpoints;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Shape.Paths;
using Relwright.Engine.Shape.Rules;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>Turns an API into what is emitted for it. Everything about C# is decided in this step: names, order, nullability, strategy.</summary>
internal static class Shaping
{
    /// <summary>Shapes an API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="mayBeOmitted">Tells of a name whether a mistake in a file may have left it out, which has been told then.</param>
    /// <param name="options">What the project decides.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ShapeResult Shape(ApiDescription api, Func<string, bool> mayBeOmitted, ShapeOptions options, CancellationToken cancellationToken)
    {
        var problems = new List<Problem>(ShapeRules.Check(api, mayBeOmitted));
        string word = Identifier.Pascal(api.Name) ?? "Api";
        var types = new TypeNames(api, word, problems);
        var home = new ShapedHome(word, Identifier.Namespace(api.Namespace) ?? word, options.Visibility);
        ShapedWire wire = Wire(api.Facts);

        var items = new List<ShapedItem>();
        var data = new DataTypes(api, types);
        IReadOnlyList<ShapedItem> endpoints = EndpointShaping.Shape(api, home, types, data, cancellationToken);
        if (ClientShaper.Shape(api, home, types, [.. endpoints.OfType<ShapedGroup>()], options) is { } client)
            items.Add(client);
        items.AddRange(endpoints);
        items.AddRange(ErrorShaper.Shape(api, home, types));
        if (ScopeShaper.Shape(api, home, types) is { } scopes)
            items.Add(scopes);
        items.AddRange(api.Enums.Select(type => type.Flags
            ? (ShapedItem)FlagsShaper.Shape(type, home, types.OfEnum(type.Name)!)
            : EnumShaper.Shape(type, home, types.OfEnum(type.Name)!, data.IsCase(type.Name))));
        items.AddRange(DataShaper.Shape(api, home, data, cancellationToken));
        items.AddRange(PathShaping.Shape(api, home, types, data, problems, cancellationToken));

        var inputs = new InputShaper(home, wire, types);
        var resources = new ResourceShaper(api, home, wire, types, inputs, problems);
        foreach (Resource resource in api.Resources.Where(TypeNames.HasOwnType))
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.Add(resources.Shape(resource));
        }

        items.AddRange(inputs.All);
        return new ShapeResult(items.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static ShapedWire Wire(ApiFacts facts) => new(
        facts.Json is { } json ? new ShapedJson(json.Dates) : null,
        facts.Xml is { } xml ? new ShapedXml(xml.Namespace, xml.Dates, xml.Booleans) : null);
}
