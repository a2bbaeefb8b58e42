using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>One file's share of an API.</summary>
/// <remarks>
/// Everything in this folder is a value: two parts are equal when they say the same. No positions, no C# names, no formats, so
/// that equality means "emits the same" and two specifications of one API in two formats are equal here.
/// </remarks>
internal sealed record ApiPart(
    ApiFacts? Facts,
    EquatableArray<Resource> Resources,
    EquatableArray<EnumType> Enums,
    EquatableArray<ErrorCode> Errors,
    EquatableArray<Scope> Scopes,
    EquatableArray<DataType> Types = default,
    EquatableArray<Endpoint> Endpoints = default,
    EquatableArray<Webhook> Webhooks = default,
    EquatableArray<PathRoot> Roots = default,
    EquatableArray<Entity> Entities = default,
    EquatableArray<BoundOperation> Operations = default,
    EquatableArray<Permission> Permissions = default,
    EquatableArray<PermissionRule> PermissionRules = default,
    string? PermissionResource = null)
{
    public static ApiPart Empty { get; } = new(null, [], [], [], []);
}
