using System;
using System.Linq;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Hostile;

/// <summary>Text of a specification stays text, whatever it says.</summary>
public sealed class InjectionTests
{
    [Fact]
    public void Descriptions_stay_within_comments_and_literals()
    {
        Built built = Build.Of(Project(HostileText.All, static text =>
        {
            string quoted = HostileText.Quote(text);
            return $$"""
                relwright: 1
                api:
                  root: group
                  summary: {{quoted}}
                  json: { mediaTypes: [application/json] }
                  xml: { namespace: urn:sample }
                enums:
                  Colour: { summary: {{quoted}}, remarks: {{quoted}}, values: { Red: {{quoted}}, Blue: { summary: {{quoted}}, deprecated: {{quoted}} } } }
                errors:
                  Gone: { status: 410, summary: {{quoted}}, subcodes: { Moved: {{quoted}} } }
                scopes:
                  Read: { permission: {{quoted}}, summary: {{quoted}}, remarks: {{quoted}} }
                resource: group
                summary: {{quoted}}
                remarks: {{quoted}}
                deprecated: {{quoted}}
                properties:
                  name: { type: string, summary: {{quoted}}, remarks: {{quoted}}, deprecated: {{quoted}} }
                links:
                  next: { to: group, summary: {{quoted}}, remarks: {{quoted}}, deprecated: {{quoted}} }
                embedded:
                  group: { to: group, many: true, items: true, summary: {{quoted}} }
                operations:
                  GET: { summary: {{quoted}}, remarks: {{quoted}}, deprecated: {{quoted}}, query: { q: { type: string, summary: {{quoted}} } }, scopes: [Read], errors: [Gone/Moved] }
                  POST: { body: { type: NewGroup, members: { name: { type: string, summary: {{quoted}} } } }, returns: group }
                """;
        }));

        // What is no text of Unicode does not even scan.
        Assert.All(built.Problems, problem => Assert.Contains(": RLW1004: ", problem, StringComparison.Ordinal));
        Assert.Equal(2, built.Problems.Count());
        Expect.Nothing(built.Visible);
        NoCode.Of(built);
    }

    [Fact]
    public void Names_stay_within_literals_and_become_names_of_csharp()
    {
        Built built = Build.Of(Project(HostileText.Names, static text =>
        {
            string quoted = HostileText.Quote(text);
            return $$"""
                relwright: 1
                api:
                  root: {{quoted}}
                  json: { typeMember: {{quoted}}, etagMember: {{HostileText.Quote(text + "2")}} }
                  xml: { namespace: {{quoted}} }
                  errorBody: { xmlRoot: {{quoted}}, code: {{quoted}}, subcode: {{quoted}}, message: {{quoted}} }
                enums:
                  Colour: { values: { {{quoted}}: text } }
                errors:
                  {{quoted}}: { status: 410, subcodes: { {{quoted}}: text } }
                scopes:
                  {{quoted}}: { summary: text }
                resource: {{quoted}}
                properties:
                  {{HostileText.Quote(text + "3")}}: { type: string, required: true, secret: true }
                  {{HostileText.Quote(text + "4")}}: dataUri
                  {{HostileText.Quote(text + "5")}}: Colour
                links:
                  {{quoted}}: { to: {{quoted}} }
                embedded:
                  {{quoted}}: { to: {{quoted}}, many: true, items: true }
                operations:
                  GET: { query: { {{quoted}}: string, {{HostileText.Quote("a" + text)}}: [Colour] }, scopes: [{{quoted}}] }
                  PUT: { body: { as: input, members: [{{HostileText.Quote(text + "3")}}], echo: unknown }, returns: {{quoted}}, ifMatch: required }
                  POST: { body: { type: {{quoted}}, members: { {{quoted}}: { type: string, required: true } } }, returns: {{quoted}} }
                  PATCH: { body: { members: [{{HostileText.Quote(text + "3")}}] }, returns: {{quoted}} }
                """;
        }));

        Assert.DoesNotContain(built.Problems, problem => problem.Contains("RLW9001", StringComparison.Ordinal));
        Expect.Nothing(built.Visible);
        NoCode.Of(built);
    }

    [Theory]
    [InlineData("application/json\", \"")]
    [InlineData("application/x\\y")]
    [InlineData("text/plain; q=\"Zq9x\"")]
    public void Media_types_stay_within_literals(string text)
    {
        Built built = Build.Of(ConsumerProject.Of(("all.yaml", $$"""
            relwright: 1
            api: { root: group, json: { mediaTypes: [{{HostileText.Quote(text)}}] }, requests: { requestId: [{{HostileText.Quote(text)}}], minimumRevision: {{HostileText.Quote(text)}} } }
            resource: group
            revision: 2
            operations:
              GET:
              PUT: { body: { as: raw, mediaType: {{HostileText.Quote(text)}} } }
            """)));

        Expect.Nothing(built.Visible);
        NoCode.Of(built);
    }

    /// <summary>A project with an API for each text.</summary>
    private static ConsumerProject Project(string[] texts, Func<string, string> spec) => new()
    {
        Files = [.. texts.Select((text, i) => new SpecFile($"specs/{i}.yaml", spec(text)) { Api = $"Hostile{i}", Namespace = $"Contoso.Hostile{i}" })],
        HasDependencyInjection = false,
    };
}
