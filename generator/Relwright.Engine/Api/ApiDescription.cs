using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>A whole API: the parts of all its files, put together and in ordinal order of their names.</summary>
internal sealed record ApiDescription(
    string Name,
    string Namespace,
    ApiFacts Facts,
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
    string? PermissionResource = null);
