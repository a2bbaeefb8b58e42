using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Hostile;

/// <summary>Text of an OpenAPI document stays text, wherever the document has it.</summary>
public sealed class OpenApiInjectionTests
{
    public static TheoryData<int> Texts => [.. Enumerable.Range(0, HostileText.All.Length)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_of_a_document_stays_within_literals_comments_and_names(int index)
    {
        // A key of YAML has 1,024 characters at most, and the path has the text twice.
        string text = HostileText.All[index] is { Length: > 400 } endless ? endless[..400] : HostileText.All[index];
        var project = new ConsumerProject
        {
            Files = [.. ((string[])["3.1.0", "3.2.0"]).Select((version, i) => new SpecFile($"specs/{i}.yaml", HostileDocument.Names(text, version)) { Api = $"Hostile{i}", Namespace = $"Contoso.Hostile{i}" })],
        };

        Built built = Build.Of(project);

        Expect.Nothing(built.Problems.Where(problem => problem.Contains("RLW9", StringComparison.Ordinal) || problem.Contains("Exception", StringComparison.Ordinal)));
        Expect.Nothing(built.Errors);
        NoCode.Of(built);
        Assert.Equal(IsScanned(text) ? 2 : 0, built.Sources.Values.Count(source => source.Contains("new EndpointCall(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Texts_of_version_2_0_stay_texts_as_well()
    {
        IEnumerable<SpecFile> files = HostileText.All.Where(text => IsScanned(text) && text.Length < 900).Select((text, i) =>
        {
            string t = HostileText.Quote(text);
            return new SpecFile($"specs/{i}.yaml", $$"""
                swagger: '2.0'
                info: { title: {{t}}, version: {{t}} }
                host: {{t}}
                basePath: {{t}}
                schemes: [{{t}}]
                consumes: [{{t}}]
                produces: [{{HostileText.Quote("application/" + text + "+json")}}]
                x-ms-parameterized-host: { hostTemplate: {{HostileText.Quote("{" + text + "}")}}, useSchemePrefix: false, parameters: [{ name: {{t}}, in: path, type: string, description: {{t}}, default: {{t}}, enum: [{{t}}] }] }
                x-ms-paths:
                  {{HostileText.Quote("/" + text + "?a=" + text)}}: { get: { operationId: {{HostileText.Quote(text + "2")}}, responses: { '204': { description: {{t}} } } } }
                paths:
                  {{HostileText.Quote("/" + text)}}:
                    post:
                      operationId: {{t}}
                      tags: [{{t}}]
                      parameters: [{ name: {{t}}, in: body, description: {{t}}, schema: { $ref: {{HostileText.Quote("#/definitions/" + text)}} } }, { name: {{t}}, in: header, type: string, collectionFormat: {{t}}, default: {{t}} }]
                      responses: { '200': { description: {{t}}, schema: { $ref: '#/definitions/T' }, headers: { {{t}}: { type: string } } }, {{t}}: { description: {{t}} } }
                definitions:
                  T: { type: object, discriminator: {{t}}, required: [{{t}}], properties: { {{t}}: { type: string } } }
                  U: { allOf: [{ $ref: '#/definitions/T' }], x-ms-discriminator-value: {{t}} }
                """) { Api = $"Hostile{i}", Namespace = $"Contoso.Hostile{i}" };
        });

        Built built = Build.Of(new ConsumerProject { Files = [.. files] });

        Expect.Nothing(built.Problems.Where(problem => problem.Contains("RLW9", StringComparison.Ordinal) || problem.Contains("Exception", StringComparison.Ordinal)));
        Expect.Nothing(built.Errors);
        NoCode.Of(built);
    }

    // What is no text of Unicode does not come so far.
    private static bool IsScanned(string text) => !text.Any(char.IsSurrogate);
}
