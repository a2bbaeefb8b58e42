using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Tool.Tests.Graph;

/// <summary>A made-up specification as large and as linked as the reference of a real API: 158 resources, most of them things to do.</summary>
internal static class LargeSpec
{
    public const int Resources = 158;

    private static readonly string[] s_things =
    [
        "archive", "basket", "calendar", "channel", "circle", "contact", "delivery", "device", "document", "draft", "folder", "invoice",
    ];

    private static readonly string[] s_deeds =
    [
        "accept", "add", "copy", "decline", "export", "extend", "invite", "lock", "move", "pause", "rename", "share",
    ];

    /// <summary>What can be done with things; beside them there are the things, their collections, the root and one that is lost.</summary>
    private static readonly (string Thing, string Name)[] s_named =
    [
        .. s_things.SelectMany(thing => s_deeds.Select(deed => (thing, deed + Title(thing)))).Take(Resources - (2 * s_things.Length) - 2),
    ];

    /// <summary>Writes the files and returns their folder. The same on every run.</summary>
    public static string Write(TemporaryFolder folder)
    {
        foreach ((string name, string text) in Files())
            folder.Write($"large/{name}.yaml", text);
        return folder["large"];
    }

    private static IEnumerable<(string Name, string Text)> Files()
    {
        yield return ("api",
            """
            relwright: 1
            api: { summary: A made-up API that is as large as a real one., root: home, json: { typeMember: rel } }
            enums: { Level: { values: { Low: , High: } } }
            errors:
              Conflict: { status: 409, subcodes: { AlreadyThere: Something of that name is there., TooMany: } }
              Gone: { status: 410 }
            scopes: { Large.Write: { permission: Change things } }
            """);
        yield return ("home", "resource: home\nsummary: Where everything starts.\noperations: { GET: }\nlinks:\n" + Lines(s_things, thing => $"{thing}s: {{ to: {thing}s, summary: All of them. }}"));
        yield return ("lost", "resource: lost\nsummary: Nothing links to it.\nlinks: { home: { to: home } }\noperations: { GET: }\n");
        foreach (string thing in s_things)
        {
            yield return (thing + "s", Collection(thing));
            yield return (thing, Thing(thing));
        }

        foreach ((string thing, string name) in s_named)
            yield return (name, $"resource: {name}\nsummary: Something that can be done with one {thing}.\noperations:\n  POST: {{ query: {{ reason: string }}, returns: {{ location: {thing} }}, errors: [ Gone ], scopes: [ Large.Write ] }}\n");
    }

    private static string Collection(string thing) =>
        $$"""
        resource: {{thing}}s
        summary: The collection of every {{thing}}.
        embedded: { {{thing}}: { to: {{thing}}, many: true, items: true } }
        operations:
          GET: { query: { limit: { type: int32, maximum: 100 } } }
          POST: { body: { type: New{{Title(thing)}}, members: { name: { type: string, required: true } } }, returns: {{thing}}, errors: [ Conflict/AlreadyThere ] }
        """;

    private static string Thing(string thing) =>
        $$"""
        resource: {{thing}}
        summary: One {{thing}} of the user.
        properties:
          name: { type: string, required: true, maxLength: 64, summary: What people call it. }
          level: { type: Level, summary: How much it matters. }
          tags: [string]
          created: { type: dateTime, readOnly: true }
        operations: { GET: , PUT: { body: { as: resource, echo: unknown }, ifMatch: required, errors: [ Gone ] }, DELETE: { errors: [ Gone ] } }
        events: [ { kind: updated, sender: {{thing}}s, priority: medium } ]
        links:
          self: { to: {{thing}} }
          owner: { to: {{After(thing, 5)}}, summary: Who it belongs to. }
          related: { to: {{After(thing, 1)}}, many: true }

        """ + Lines(s_named.Where(deed => deed.Thing == thing), deed => $"{deed.Name}: {{ to: {deed.Name} }}");

    private static string After(string thing, int steps) => s_things[(Array.IndexOf(s_things, thing) + steps) % s_things.Length];

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Concat(items.Select(item => $"  {line(item)}\n"));

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
