using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Shape.Endpoints;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Naming;

/// <summary>The C# names of the types of one API. Which name a type gets does not depend on the order of the files.</summary>
internal sealed class TypeNames
{
    private readonly NameScope _scope;
    private readonly EquatableArray<NamePrefix> _prefixes;
    private readonly Dictionary<string, Resource> _resources;
    private readonly Dictionary<string, string> _resourceTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _enumTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dataTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groupTypes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Problem> _problems;

    public TypeNames(ApiDescription api, string apiWord, List<Problem> problems)
    {
        _problems = problems;
        _prefixes = api.Facts.Prefixes;
        _resources = api.Resources.ToDictionary(resource => resource.Name, StringComparer.Ordinal);
        _scope = new NameScope(ReservedNames.Types);

        // The names that users write first must not depend on anything else.
        Client = _scope.Take(apiWord + "Client");
        ClientInterface = _scope.Take("I" + apiWord + "Client");
        Exception = _scope.Take(apiWord + "Exception");
        _scope.Take(apiWord + "PreconditionFailedException");
        _scope.Take(apiWord + "PreconditionRequiredException");
        Description = _scope.Take(apiWord + "Description");
        ErrorCode = _scope.Take(apiWord + "ErrorCode");
        ErrorSubcode = _scope.Take(apiWord + "ErrorSubcode");
        Scopes = _scope.Take(apiWord + "Scopes");
        _scope.Take(apiWord + "ServiceCollectionExtensions");
        Servers = _scope.Take(apiWord + "Servers");
        Credentials = _scope.Take(apiWord + "Credentials");
        Webhooks = _scope.Take(apiWord + "Webhooks");
        foreach (string word in api.Endpoints.Select(EndpointNames.Group).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            _groupTypes[word] = _scope.Take(word + "Operations");

        foreach (Resource resource in api.Resources.Where(HasOwnType).OrderBy(IsPrefixed).ThenBy(resource => resource.Name, StringComparer.Ordinal))
            _resourceTypes[resource.Name] = TakeResource(resource.Name);
        // Types with names of their own come before those that are named after their place, so that a name never changes with those.
        foreach (DataType type in api.Types.Where(type => type.ClientName is not null || !PlaceName.Is(type.Name)))
            _dataTypes[type.Name] = Take("Type", type.ClientName ?? type.Name, SpecPath.Root / "types" / type.Name, "Data", ReservedNames.RecordMembers);
        foreach (EnumType type in api.Enums.Where(type => !PlaceName.Is(type.Name)))
            _enumTypes[type.Name] = Take("Enum", type.Name, SpecPath.Root / "enums" / type.Name, "Value", ReservedNames.EnumMembers);
        foreach (DataType type in api.Types.Where(type => type.ClientName is null && PlaceName.Is(type.Name)))
            _dataTypes[type.Name] = TakePlace("Type", type.Name, SpecPath.Root / "types" / type.Name, "Data", ReservedNames.RecordMembers);
        foreach (EnumType type in api.Enums.Where(type => PlaceName.Is(type.Name)))
            _enumTypes[type.Name] = TakePlace("Enum", type.Name, SpecPath.Root / "enums" / type.Name, "Value", ReservedNames.EnumMembers);
    }

    public string Client { get; }

    public string ClientInterface { get; }

    public string Exception { get; }

    public string Description { get; }

    public string ErrorCode { get; }

    public string ErrorSubcode { get; }

    public string Scopes { get; }

    public string Servers { get; }

    public string Credentials { get; }

    public string Webhooks { get; }

    public IReadOnlyDictionary<string, Resource> Resources => _resources;

    /// <summary>Whether a resource has a record of its own: an alias that can only be read is read as what it stands for.</summary>
    public static bool HasOwnType(Resource resource) =>
        resource.SameAs is null || resource.Operations.Any(operation => operation.Verb != "GET");

    /// <summary>The record of a resource, by the resource's name; <c>OpaqueResource</c> where nobody describes it.</summary>
    public string OfResource(string? name)
    {
        for (int steps = 0; name is not null && steps <= _resources.Count; steps++)
        {
            if (_resourceTypes.TryGetValue(name, out string? type))
                return type;
            name = _resources.TryGetValue(name, out Resource? resource) ? resource.SameAs : null;
        }

        return "OpaqueResource";
    }

    /// <summary>The type of an enumeration; null where nobody describes it.</summary>
    public string? OfEnum(string name) => _enumTypes.TryGetValue(name, out string? type) ? type : null;

    /// <summary>The type of an object or union; null where nobody describes it.</summary>
    public string? OfData(string name) => _dataTypes.TryGetValue(name, out string? type) ? type : null;

    /// <summary>The type of a group of operations, by the group's word.</summary>
    public string OfGroup(string word) => _groupTypes[word];

    /// <summary>Takes the first free name of those given.</summary>
    public string TakeFirst(params ReadOnlySpan<string> names) => _scope.TakeFirst(names);

    /// <summary>Takes a name for the type of an input.</summary>
    public string TakeInput(string name) => _scope.Take(IsUsable(name, ReservedNames.RecordMembers) ? name : name + "Input");

    /// <summary>Takes a name for a type that goes with another, such as <c>MyOnlineMeetingLinks</c>.</summary>
    public string TakeDerived(string name) => _scope.Take(name);

    /// <summary>The name without the prefixes that C# names do without, and the word that stands for the prefix.</summary>
    public static string WithoutPrefix(string wireName, EquatableArray<NamePrefix> prefixes, out string? word)
    {
        foreach (NamePrefix prefix in prefixes)
        {
            if (wireName.Length > prefix.Text.Length && wireName.StartsWith(prefix.Text, StringComparison.Ordinal))
            {
                word = Identifier.Pascal(prefix.Word);
                return wireName.Substring(prefix.Text.Length);
            }
        }

        word = null;
        return wireName;
    }

    private bool IsPrefixed(Resource resource)
    {
        WithoutPrefix(resource.Name, _prefixes, out string? word);
        return word is not null;
    }

    private string TakeResource(string wireName)
    {
        string bare = WithoutPrefix(wireName, _prefixes, out string? word);
        SpecPath path = SpecPath.Root / "resources" / wireName;
        if (word is not null && Identifier.Pascal(bare) is { } name && !IsUsable(name, ReservedNames.RecordMembers) && _scope.IsFree(word + name))
            return _scope.Take(word + name);
        return Take("Resource", bare, path, "Resource", ReservedNames.RecordMembers);
    }

    /// <summary>Whether a type can have a name: a type cannot be named like one of its members (CS0542).</summary>
    private bool IsUsable(string name, string[] members) => _scope.IsFree(name) && !members.Contains(name, StringComparer.OrdinalIgnoreCase);

    private string Take(string what, string wireName, SpecPath path, string suffix, string[] members)
    {
        if (Identifier.Pascal(wireName) is not { } name)
        {
            name = _scope.Take("Unnamed" + suffix);
            _problems.Add(Problem.Of(Catalog.NameUnusable, path, what, wireName, name));
            return name;
        }

        string taken = IsUsable(name, members) ? _scope.Take(name) : _scope.Take(name + suffix);
        if (taken != name)
            _problems.Add(Problem.Of(Catalog.NameTaken, path, what, wireName, name, taken));
        return taken;
    }

    /// <summary>A name for a type that is named after its place: the short one, else the one with all words.</summary>
    private string TakePlace(string what, string place, SpecPath path, string suffix, string[] members)
    {
        if (PlaceName.Short(place) is not { } name)
            return Take(what, place, path, suffix, members);
        if (IsUsable(name, members))
            return _scope.Take(name);
        string full = PlaceName.Full(place) ?? name;
        string taken = IsUsable(full, members) ? _scope.Take(full) : _scope.Take(full + suffix);
        _problems.Add(Problem.Of(Catalog.PlaceNameTaken, path, what, place, name, taken));
        return taken;
    }
}
