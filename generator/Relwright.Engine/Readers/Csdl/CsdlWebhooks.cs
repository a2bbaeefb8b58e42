using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>
/// Finds the bodies that a service sends to receivers. CSDL has no word for them, but they show: OData never declares the <c>{"value": […]}</c>
/// around a list, so that a service that does declares a body of its own.
/// </summary>
internal static class CsdlWebhooks
{
    private const string Items = "value";

    public static IEnumerable<Webhook> Find(IEnumerable<CsdlStructure> structures) => structures
        .Where(structure => !structure.IsEntity && structure.Base is null && structure.Properties.Any(IsList))
        .Select(structure => new Webhook(
            structure.Name,
            "POST",
            structure.Documentation,
            new EndpointBody(true, Documentation.None, [new BodyContent("application/json", new TypeReference(ValueKind.Data, structure.Name))])));

    private static bool IsList(Property property) => property is { Name: Items, Type: { Kind: ValueKind.List, Items.Kind: ValueKind.Data } };
}
