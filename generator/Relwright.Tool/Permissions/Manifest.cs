using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Relwright.Analyzers;

namespace Relwright.Tool.Permissions;

/// <summary>Writes <c>requiredResourceAccess</c>, by which the registration of an application asks for permissions.</summary>
internal static class Manifest
{
    public static void Write(Utf8JsonWriter json, IEnumerable<SchemeNeeds> schemes)
    {
        json.WriteStartArray("requiredResourceAccess");
        var access = schemes
            .SelectMany(needs => needs.Permissions.Select(permission => (Resource: permission.Table.Resource, permission.Id, Type: needs.Scheme == Schemes.Application ? "Role" : "Scope")))
            .Where(one => one.Resource is not null && one.Id is not null)
            .Distinct()
            .GroupBy(one => one.Resource!);
        foreach (IGrouping<string, (string? Resource, string? Id, string Type)> resource in access)
        {
            json.WriteStartObject();
            json.WriteString("resourceAppId", resource.Key);
            json.WriteStartArray("resourceAccess");
            foreach ((_, string? id, string type) in resource)
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("type", type);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
