using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Shapes what notifications bring along: the resource that they tell of, as it is then.</summary>
internal static class NotificationShaper
{
    /// <summary>The member with the resource, which services leave undescribed or describe as any JSON, since it can be of any type.</summary>
    private const string Member = "resourceData";

    public static IEnumerable<ShapedNotifications> Shape(ApiDescription api, ShapedHome home, TypeNames names, DataTypes types)
    {
        ShapedNotified[] notified = [.. api.Entities.Select(entity => new ShapedNotified("#" + entity.TypeName, types.Type(entity.Name)))];
        var memberNames = new MemberNames(types);
        foreach (ObjectType item in api.Webhooks.Select(webhook => Item(webhook, types)).OfType<ObjectType>().Distinct())
        {
            if (Data(item, types, memberNames) is { } data)
                yield return new ShapedNotifications(home, names.TakeDerived(types.Type(item.Name) + "Resources"), types.Type(item.Name), data, notified.ToEquatableArray());
        }
    }

    private static ObjectType? Item(Webhook webhook, DataTypes types) =>
        types.Graph.Object(webhook.Body?.Contents[0].Type?.Name) is { } body
        && body.Properties.FirstOrDefault(property => property.Type is { Kind: ValueKind.List, Items.Kind: ValueKind.Data }) is { } list
            ? types.Graph.Object(list.Type.Items!.Name)
            : null;

    private static string? Data(ObjectType item, DataTypes types, MemberNames names)
    {
        ObjectType[] lineage = [.. types.Graph.Ancestors(item), item];
        if (lineage.SelectMany(one => one.Properties).FirstOrDefault(property => string.Equals(property.Name, Member, StringComparison.Ordinal)) is { } described)
            return described.Type.Kind is ValueKind.Any ? "notification." + names.Of(item)[Member] : null;
        return lineage.Any(one => one.Values is not null) ? $"notification.AdditionalMembers.TryGetValue(\"{Member}\", out JsonValue? data) ? data : null" : null;
    }
}
