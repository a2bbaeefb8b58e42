using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>A resource: what it holds, where it leads and what can be done with it.</summary>
/// <param name="Name">The name by which specifications refer to it; with version twins it differs from <paramref name="Rel"/>.</param>
/// <param name="Rel">The name of its type on the wire.</param>
/// <param name="Revision">The revision of the representation; 1 where nothing is said.</param>
/// <param name="SameAs">The resource whose representation it has, for a relation that leads to a type of another name.</param>
internal sealed record Resource(
    string Name,
    string Rel,
    int Revision,
    string? SameAs,
    Documentation Documentation,
    EquatableArray<Property> Properties,
    EquatableArray<Link> Links,
    EquatableArray<Embedded> Embedded,
    EquatableArray<string> Scopes,
    EquatableArray<Operation> Operations,
    EquatableArray<ResourceEvent> Events);

/// <summary>What is said of a thing to people.</summary>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Remarks">More, for those who need it.</param>
/// <param name="Deprecated">Why the thing should be used no more; null where it may be.</param>
internal sealed record Documentation(string? Summary, string? Remarks, string? Deprecated)
{
    public static Documentation None { get; } = new(null, null, null);
}

/// <summary>A named value of a resource or of a request.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Required">Whether it is always there.</param>
/// <param name="ReadOnly">Whether only the server sets it.</param>
/// <param name="Secret">Whether it must not be shown in texts and logs.</param>
/// <param name="WriteOnly">Whether only the client sets it.</param>
/// <param name="Default">What it is where it is absent, as JSON; null where nobody says.</param>
/// <param name="Constant">The one value that it can have, as JSON; null where it can have several.</param>
/// <param name="Xml">Where it stands in XML; null for an element of its name.</param>
/// <param name="ClientName">The name that the specification wants in code (<c>x-ms-client-name</c>); null where its name on the wire will do.</param>
/// <param name="Usual">A text that it mostly is, where it is there at all; null where nobody knows one.</param>
internal sealed record Property(
    string Name,
    TypeReference Type,
    bool Required,
    bool ReadOnly,
    bool Secret,
    Constraints Constraints,
    Documentation Documentation,
    bool WriteOnly = false,
    string? Default = null,
    string? Constant = null,
    XmlPlace? Xml = null,
    string? ClientName = null,
    string? Usual = null)
{
    /// <summary>The name that code has for it.</summary>
    public string Word => ClientName ?? Name;
}

/// <summary>A relation that may lead from a resource to another.</summary>
/// <param name="Rel">The relation.</param>
/// <param name="To">The resource that it leads to; null where nobody describes it.</param>
/// <param name="Many">Whether the relation can have several links at once.</param>
/// <param name="Templated">Whether the reference is a URI template (RFC 6570).</param>
internal sealed record Link(string Rel, string? To, bool Many, bool Templated, Documentation Documentation);

/// <summary>A relation whose resource may stand within the representation.</summary>
/// <param name="Rel">The relation.</param>
/// <param name="To">The resource within; null where nobody describes it.</param>
/// <param name="Many">Whether there can be several.</param>
/// <param name="Items">Whether they are the items of the collection that the resource is.</param>
internal sealed record Embedded(string Rel, string? To, bool Many, bool Items, Documentation Documentation);
