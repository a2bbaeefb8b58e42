using System.IO;

namespace Relwright.Tool.Tests;

/// <summary>A small specification with each kind of body: an address book in JSON and XML.</summary>
internal static class BookSpec
{
    private const string Text =
        """
        relwright: 1
        api:
          root: book
          json: { typeMember: rel, etagMember: etag, dates: milliseconds }
          xml: { namespace: "urn:book", booleans: titleCase }
        """;

    private const string Book =
        """
        resource: book
        links:
          entries: { to: entry, many: true }
        operations:
          GET:
          POST:
            body:
              type: NewEntry
              members:
                name: { type: string, required: true }
                friend: boolean
                since: dateTime
                picture: dataUri
            returns: entry
          OPTIONS:
        """;

    private const string Entry =
        """
        resource: entry
        properties:
          name: { type: string }
          friend: boolean
          phones: [string]
        links:
          self: { to: entry }
        operations:
          GET:
          PUT: { body: { as: input, members: [ name, friend ], echo: unknown }, returns: entry }
          PATCH: { body: { members: [ name ] } }
        """;

    /// <summary>Writes the specification's files and returns their folder.</summary>
    public static string Write(TemporaryFolder folder)
    {
        folder.Write("book/api.yaml", Text);
        folder.Write("book/book.yaml", Book);
        return Path.GetDirectoryName(folder.Write("book/entry.yaml", Entry))!;
    }
}
