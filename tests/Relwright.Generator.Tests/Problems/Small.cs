namespace Relwright.Generator.Tests.Problems;

/// <summary>A healthy API that tests break in one place.</summary>
internal static class Small
{
    public const string Api = """
        relwright: 1
        api:
          root: group
          json: {}
          xml: { namespace: urn:sample }

        """;

    public const string Group = """
        resource: group
        properties:
          name: string
        links:
          member: { to: member, many: true }
        operations:
          GET:

        """;

    public const string Member = """
        resource: member
        properties:
          name: string

        """;
}
