using System;
using System.Collections.Generic;
using Relwright.Engine.Emit.Client;
using Relwright.Engine.Emit.Data;
using Relwright.Engine.Emit.Endpoints;
using Relwright.Engine.Emit.Errors;
using Relwright.Engine.Emit.Json;
using Relwright.Engine.Emit.Links;
using Relwright.Engine.Emit.Models;
using Relwright.Engine.Emit.Paths;
using Relwright.Engine.Emit.Xml;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Data;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Values;

namespace Relwright.Engine.Emit;

/// <summary>Emits the source files of an item. Emitters print; all that they print was decided while shaping.</summary>
internal static class Emission
{
    public static EquatableArray<SourceFile> Emit(ShapedItem item) => Files(item).ToEquatableArray();

    private static IEnumerable<SourceFile> Files(ShapedItem item) => item switch
    {
        ShapedResource resource => Resource(resource),
        ShapedInput input => [InputEmitter.Emit(input)],
        ShapedObject type => type.Xml is { } xml ? [ObjectEmitter.Emit(type), XmlObjectEmitter.Emit(type, xml)] : [ObjectEmitter.Emit(type)],
        ShapedUnion union => union.Xml is { } xml ? [UnionEmitter.Emit(union), XmlUnionEmitter.Emit(union, xml)] : [UnionEmitter.Emit(union)],
        ShapedEnum type => [EnumEmitter.Emit(type)],
        ShapedFlags type => [FlagsEmitter.Emit(type)],
        ShapedNotifications notifications => [NotificationsEmitter.Emit(notifications)],
        ShapedEntity entity => [EntityEmitter.Emit(entity)],
        ShapedRoots roots => [RootsEmitter.Emit(roots)],
        ShapedPermissions permissions => [PermissionsEmitter.Emit(permissions), PermissionsEmitter.Table(permissions)],
        ShapedNames names => [NamesEmitter.Emit(names)],
        ShapedScopes scopes => [ScopesEmitter.Emit(scopes)],
        ShapedClient client => ClientFiles(client),
        ShapedGroup group => [GroupEmitter.Emit(group)],
        ShapedAnswer answer => [AnswerEmitter.Emit(answer)],
        ShapedResult result => [ResultEmitter.Emit(result)],
        ShapedForm form => [FormEmitter.Emit(form)],
        ShapedServers servers => [ServersEmitter.Emit(servers)],
        ShapedCredentials credentials => [CredentialsEmitter.Emit(credentials)],
        ShapedWebhooks webhooks => [WebhooksEmitter.Emit(webhooks)],
        _ => throw new ArgumentException(item.GetType().Name, nameof(item)),
    };

    private static IEnumerable<SourceFile> Resource(ShapedResource resource)
    {
        yield return RecordEmitter.Emit(resource);
        if (resource.Wire.Json is { } json)
            yield return JsonResourceEmitter.Emit(resource, json);
        if (resource.Wire.Xml is { } xml)
            yield return XmlResourceEmitter.Emit(resource, xml);
        yield return NavigationEmitter.Emit(resource);
    }

    private static IEnumerable<SourceFile> ClientFiles(ShapedClient client)
    {
        yield return ClientEmitter.Emit(client);
        yield return DescriptionEmitter.Emit(client);
        yield return ExceptionEmitter.Emit(client);
        if (client.Registration)
            yield return RegistrationEmitter.Emit(client);
    }
}
