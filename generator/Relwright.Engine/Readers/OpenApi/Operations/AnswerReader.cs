using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Reads what can come back.</summary>
internal sealed class AnswerReader(OpenApiDocument document, SchemaReader schemas, ContentReader contents, ParameterReader parameters, LinkReader links)
{
    private const string Default = "default";

    public EquatableArray<EndpointAnswer> Read(OpenApiOperation operation, Place place, SpecPath at)
    {
        (string Status, IOpenApiResponse Answer)[] all = [.. (operation.Responses ?? []).Select(entry => (Normal(entry.Key), entry.Value)).OrderBy(entry => Rank(entry.Item1)).ThenBy(entry => entry.Item1, StringComparer.Ordinal)];
        int successes = all.Count(entry => entry.Status[0] == '2');
        var answers = new List<EndpointAnswer>();
        foreach ((string status, IOpenApiResponse stated) in all)
        {
            bool isError = status == Default ? successes > 0 : status[0] != '2';
            string word = status == Default ? isError ? "error" : "response" : isError ? "error" + status : successes > 1 ? "response" + status : "response";
            (IOpenApiResponse? answer, Place home) = Components.Find(document, stated, place.Word(word, "/responses/" + Pointers.Escape(status)));
            schemas.Types.Locate(at / "answers" / status, place.At("/responses/" + Pointers.Escape(status)));
            if (answer is null)
                continue;
            if (Extensions.Find(answer.Extensions, "x-ms-error-response") is { } said)
                isError = JsonText.IsTrue(said);
            answers.Add(new EndpointAnswer(
                status,
                isError,
                Prose.Of(answer.Summary, answer.Description, false),
                contents.Read(answer.Content, home),
                parameters.Headers(answer.Headers, home),
                links.Read(answer.Links, home.Pointer + "/links")));
        }

        return answers.ToEquatableArray();
    }

    private static string Normal(string status) => status.Length == 3 && status.EndsWith("xx", StringComparison.OrdinalIgnoreCase) ? status.ToUpperInvariant() : status;

    private static int Rank(string status) =>
        int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : status == Default ? 2000 : 1000;
}
