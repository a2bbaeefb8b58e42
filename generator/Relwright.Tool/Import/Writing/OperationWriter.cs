using System.Collections.Generic;
using Relwright.Tool.Import.Model;

namespace Relwright.Tool.Import.Writing;

/// <summary>Writes an operation.</summary>
internal static class OperationWriter
{
    public static void Write(SpecText text, ImportedOperation operation, bool prose)
    {
        string? returns = Returns(operation);
        if (operation is { Query.Count: 0, Body: null, IfMatchRequired: false, Errors.Count: 0 } && returns is null && !(prose && operation.Summary is not null))
        {
            text.Line(operation.Verb + ":");
            return;
        }

        text.Section(operation.Verb, () =>
        {
            if (prose && operation.Summary is { } summary)
                text.Line("summary: " + YamlText.Prose(summary));
            if (operation.Query.Count > 0)
                text.Section("query", () => Properties(text, operation.Query, prose));
            if (operation.Body is { } body)
                text.Section("body", () => Body(text, body, prose));
            if (returns is not null)
                text.Line(returns);
            if (operation.IfMatchRequired)
                text.Line("ifMatch: required");
            if (operation.Errors.Count > 0)
            {
                text.Section("errors", () =>
                {
                    foreach (string error in operation.Errors)
                        text.Line("- " + YamlText.Scalar(error));
                });
            }
        });
    }

    private static void Properties(SpecText text, IReadOnlyList<ImportedProperty> properties, bool prose)
    {
        foreach (ImportedProperty property in properties)
            text.Line(PropertyLine.Of(property, prose));
    }

    private static void Body(SpecText text, ImportedBody body, bool prose)
    {
        text.Line($"as: {body.Form}{YamlText.Comment(body.Comment)}");
        if (body.TypeName is { } name)
            text.Line("type: " + YamlText.Scalar(name));
        if (body.MediaType is { } mediaType)
            text.Line("mediaType: " + YamlText.Scalar(mediaType));
        if (body.Members.Count > 0)
            text.Section("members", () => Properties(text, body.Members, prose));
        if (body.Own.Count > 0)
        {
            text.Section("members", () =>
            {
                foreach (string name in body.Own)
                    text.Line("- " + YamlText.Scalar(name));
            });
        }

        if (body.EchoesUnknown)
            text.Line("echo: unknown");
    }

    /// <summary>What comes back; null where it is what the verb has by default.</summary>
    private static string? Returns(ImportedOperation operation)
    {
        ImportedAnswer answer = operation.Returns;
        string comment = YamlText.Comment(answer.Comment);
        return answer.Form switch
        {
            ImportedAnswerForm.Body => $"returns: {YamlText.Scalar(answer.Resource!)}{comment}",
            ImportedAnswerForm.Location when answer.Resource is { } at => $"returns: {{ location: {YamlText.Scalar(at)} }}{comment}",
            ImportedAnswerForm.Location => $"returns: {{ location: }}{comment}",
            ImportedAnswerForm.None when operation.Verb == "GET" || comment.Length > 0 => "returns: none" + comment,
            _ => null,
        };
    }
}
