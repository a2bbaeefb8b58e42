using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Shapes what comes to a receiver in JSON.</summary>
internal static class WebhookShaper
{
    public static ShapedWebhooks? Shape(ApiDescription api, ShapedHome home, TypeNames names, DataTypes types)
    {
        var members = new NameScope(names.Webhooks, "ParseResult");
        var shaped = new List<ShapedWebhook>();
        foreach (Webhook webhook in api.Webhooks)
        {
            if (webhook.Body?.Contents.FirstOrDefault(content => MediaKinds.Of(content) is MediaKind.Json) is not { } content)
                continue;
            TypeReference type = content.Type ?? new TypeReference(ValueKind.Any);
            shaped.Add(new ShapedWebhook(
                members.Take("Parse" + (Identifier.Pascal(webhook.Name) ?? "Webhook")),
                types.Nullable(type),
                types.WireExpression(type),
                Docs.Of(webhook.Documentation, $"What '{webhook.Name}' brings.")));
        }

        return shaped.Count == 0 ? null : new ShapedWebhooks(home, names.Webhooks, shaped.ToEquatableArray());
    }
}
