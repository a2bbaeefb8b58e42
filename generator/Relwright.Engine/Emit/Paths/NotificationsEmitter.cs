using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Paths;

namespace Relwright.Engine.Emit.Paths;

/// <summary>Emits how to read what notifications bring along.</summary>
internal static class NotificationsEmitter
{
    public static SourceFile Emit(ShapedNotifications notifications)
    {
        CodeWriter code = FileHead.Start(notifications.Home, "System.Collections.Generic", "Relwright", "Relwright.Generated");
        code.Doc("summary", $"What a <see cref=\"{notifications.Notification}\"/> brings along.");
        using (code.Block($"{notifications.Home.Visibility} static class {notifications.TypeName}"))
        {
            code.Doc("param name=\"notification\"", "The notification.");
            using (code.Block($"extension({notifications.Notification} notification)"))
            {
                code.Doc("summary", "The resources that it tells of, each as the record that its <c>@odata.type</c> names. One of a type that is not described stays a <see cref=\"JsonValue\"/>.");
                code.Doc("exception cref=\"WireFormatException\"", "A resource does not fit its type.");
                code.Member("public IReadOnlyList<object> Resources", $"NotifiedResources.Read({notifications.Data}, Read);");
            }

            code.Blank();
            using (code.Block("private static object? Read(string type, JsonValue json) => type switch", "};"))
            {
                foreach (ShapedNotified type in notifications.Types)
                    code.Line($"{Literal.String(type.Text)} => json.ToRecord<{type.Record}>(),");
                code.Line("_ => null,");
            }
        }

        return new SourceFile(HintName.Of(notifications.Home.Api, notifications.TypeName, null), code.ToString());
    }
}
