using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>operations</c>.</summary>
internal static class OperationReader
{
    public static KeySet Verbs { get; } = new("operations", "the operations", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    public static KeySet Keys { get; } = new("operation", "an operation",
        "summary", "remarks", "deprecated", "query", "body", "returns", "ifMatch", "errors", "scopes");

    public static WordSet<Precondition> Preconditions { get; } = new("ifMatch",
        ("required", Precondition.Required),
        ("optional", Precondition.Optional),
        ("none", Precondition.None));

    public static EquatableArray<Operation> Read(Reading reading, SpecPath path, string resource, SpecNode section)
    {
        var operations = new List<Operation>();
        foreach (SpecEntry entry in Fields.Of(reading, Verbs, "operations", section)?.Entries ?? [])
        {
            if (Read(reading, path / entry.Key, resource, entry) is { } operation)
                operations.Add(operation);
        }

        return operations.ToEquatableArray();
    }

    private static Operation? Read(Reading reading, SpecPath path, string resource, SpecEntry entry)
    {
        if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
            return null;
        reading.Locate(path, entry.KeySpan);
        string verb = entry.Key;
        RequestBody? body = null;
        if (verb is "GET" or "HEAD")
            fields.Refuse("body", $"'{verb}', which has no body (RFC 9110, 9.3)");
        else
            body = BodyReader.Read(reading, path, fields);

        return new Operation(
            verb,
            fields.Documentation(),
            PropertyReader.Read(reading, path / "query", fields.Section("query"), inQuery: true),
            body,
            AnswerReader.Read(reading, path, fields, verb == "GET" ? new Answer(AnswerForm.Resource, resource) : Answer.None),
            fields.Word("ifMatch", Preconditions, verb is "PUT" or "PATCH" or "DELETE" ? Precondition.Optional : Precondition.None),
            ErrorReader.References(reading, path, fields, "errors"),
            ScopeReader.References(reading, path, fields, "scopes"));
    }
}
