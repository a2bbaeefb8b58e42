using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Relwright.Generated;

/// <summary>Reads what a notification brings along.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NotifiedResources
{
    /// <summary>Reads the resources.</summary>
    /// <param name="data">One resource, or an array of them; null for none.</param>
    /// <param name="read">Reads one by the text of its <c>@odata.type</c>, with a <c>#</c> in front; gives null for a type that it does not know.</param>
    public static IReadOnlyList<object> Read(JsonValue? data, Func<string, JsonValue, object?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (data is null || data.Kind is JsonValueKind.Null)
            return [];
        if (data.Kind is not JsonValueKind.Array)
            return [One(data, read)];
        List<object> resources = [];
        foreach (JsonElement item in data.ToElement().EnumerateArray())
            resources.Add(One(JsonValue.FromElement(item), read));
        return resources;
    }

    private static object One(JsonValue json, Func<string, JsonValue, object?> read)
    {
        if (json.Kind is not JsonValueKind.Object)
            return json;
        JsonElement element = json.ToElement();
        if ((!element.TryGetProperty("@odata.type", out JsonElement type) && !element.TryGetProperty("@type", out type)) || type.ValueKind is not JsonValueKind.String)
            return json;
        string text = type.GetString()!;

        // Without the mark it is the name of a primitive type by the letter of the standard (OData JSON Format 4.01, section 4.6.3); services forget it.
        return read(text.StartsWith('#') ? text : "#" + text, json) ?? json;
    }
}
