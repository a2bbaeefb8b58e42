using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Derives the body of a request: its members from the table, its form from the examples.</summary>
internal sealed class BodyDeriver(MemberDeriver members, ExampleIndex examples, WireEvidence wire, Findings findings)
{
    private const string Topic = "request body";
    private const string Octets = "application/octet-stream";

    /// <summary>The body of an operation; null where it has none.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="own">The properties of the representation that a PUT changes.</param>
    public ImportedBody? Of(ResourceFacts resource, OperationFacts operation, IReadOnlyList<ImportedProperty> own)
    {
        SeenBody[] requests = [.. examples.Of(operation, requests: true)];
        if (Raw(resource, operation, requests) is { } raw)
            return raw;
        if (operation.Verb is "GET" or "HEAD")
        {
            foreach (PropertyFact refused in operation.Body)
                findings.Contradiction(Topic, refused.Place, $"{operation.Verb} {resource.Name}.{refused.Name}", "the page describes a body of a verb that has none; it is left out");
            return null;
        }

        if (operation.Body.Count == 0)
            return Shown(resource, operation, requests);
        ReportUnlisted(resource, operation, requests);
        ImportedProperty[] listed = [.. operation.Body.Select(fact => members.Member(operation, resource, fact, own))];
        return operation.Verb is "PUT" or "PATCH" ? Update(resource, operation, requests, listed, own) : Input(listed);
    }

    private ImportedBody? Raw(ResourceFacts resource, OperationFacts operation, SeenBody[] requests)
    {
        string subject = $"{operation.Verb} {resource.Name}";
        PropertyFact? octets = operation.Body.FirstOrDefault(fact => TypeText.Split(fact.Said.Text, out _) is { Word: "Byte", IsList: true });
        SeenBody? other = requests.FirstOrDefault(request => request.Body.Form is ExampleBodyForm.OtherMedia);
        if (octets is null && other is null)
            return null;

        string? mediaType = (other ?? requests.FirstOrDefault(request => !request.Example.Message.IsJsonOrXml))?.Example.Message.MediaType;
        if (octets is null)
            findings.Doubt(Topic, other!.Example.Place, subject, $"no table describes a body; the example sends one of '{mediaType}', which is taken");
        else if (mediaType is null)
            findings.Default(Topic, octets.Place, subject, $"no example tells the media type of '{octets.Name}'; it is taken for '{Octets}'");
        foreach (PropertyFact more in operation.Body.Where(fact => fact != octets))
            findings.Contradiction(Topic, more.Place, $"{subject}.{more.Name}", "the body is octets of a media type of their own and cannot have members; the member is left out");
        return new ImportedBody("raw", null, [], [], EchoesUnknown: false, mediaType ?? Octets, octets is null ? "examples only" : $"'{octets.Name}' in the table");
    }

    /// <summary>A body that no table describes and an example sends.</summary>
    private ImportedBody? Shown(ResourceFacts resource, OperationFacts operation, SeenBody[] requests)
    {
        ObservedResource[] sent = [.. requests.Select(request => request.Body.Resource).OfType<ObservedResource>().Where(body => body.IsInput)];
        var described = new List<ImportedProperty>();
        foreach (string name in Sequence.Merge(sent.Select(body => body.Properties.Select(property => property.Name))))
        {
            ObservedProperty[] seen = [.. sent.SelectMany(body => body.Properties).Where(property => property.Name == name)];
            ImportedType type = TypeWords.OfExamples(seen) ?? new ImportedType(ImportedType.Text);
            described.Add(new ImportedProperty(name, type, Required: false, ProseBounds.None, new Origin("example of the request", Certainty.Likely, seen[0].Place), null));
        }

        if (described.Count == 0)
            return null;
        findings.Doubt(Topic, sent[0].Place, $"{operation.Verb} {resource.Name}", $"no table describes a body; the example sends '{string.Join("', '", described.Select(member => member.Name))}', which is taken");
        return Input([.. described]) with { Comment = "examples only" };
    }

    private static ImportedBody Input(ImportedProperty[] listed) => new("input", null, [], listed, EchoesUnknown: false, null, null);

    private ImportedBody Update(ResourceFacts resource, OperationFacts operation, SeenBody[] requests, ImportedProperty[] listed, IReadOnlyList<ImportedProperty> own)
    {
        string subject = $"{operation.Verb} {resource.Name}";
        string form = Form(subject, operation, requests);
        bool echo = operation.Verb == "PUT" && wire.Echo.Count > 0;
        if (echo)
            findings.Note(Topic, operation.Place, subject, $"unknown members go back as they came, as the pages ask for ({wire.Echo[0]})");
        string[] foreign = [.. listed.Where(member => own.All(property => property.Name != member.Name || property.Type.Word == ImportedType.Data)).Select(member => member.Name)];
        if (foreign.Length > 0)
        {
            findings.Doubt(Topic, operation.Place, subject, $"'{string.Join("', '", foreign)}' can be sent and are no plain properties of the resource, so the members are described in the body");
            return Input(listed);
        }

        foreach (ImportedProperty required in listed.Where(member => member.Required))
            findings.Note(Topic, required.Origin.Place, $"{subject}.{required.Name}", "the request must have this member; a list of the resource's own members cannot say so");
        return new ImportedBody(form, null, [.. listed.Select(member => member.Name)], [], echo, null, null);
    }

    /// <summary>XML shows it by its root, JSON by the type that only a resource bears.</summary>
    private string Form(string subject, OperationFacts operation, SeenBody[] requests)
    {
        string[] forms =
        [
            .. requests
                .Where(request => request.Body.Resource is not null)
                .OrderBy(request => request.Example.IsJson)
                .Select(request => request.Body.Resource!.IsInput ? "input" : "resource")
                .Distinct(),
        ];
        if (forms.Length > 1)
            findings.Contradiction(Topic, operation.Place, subject, $"the XML example sends the form '{forms[0]}', the JSON example '{forms[1]}'; XML's is taken");
        if (forms.Length == 0)
            findings.Default(Topic, operation.Place, subject, "no example shows the form of the body; it is taken for the whole resource");
        return forms.Length > 0 ? forms[0] : "resource";
    }

    /// <summary>Members that an example sends and the table does not have.</summary>
    private void ReportUnlisted(ResourceFacts resource, OperationFacts operation, SeenBody[] requests)
    {
        foreach (SeenBody request in requests.Where(request => request.Body.Resource is not null))
        {
            ObservedResource sent = request.Body.Resource!;
            string[] unlisted =
            [
                .. sent.Properties
                    .Where(property => property.Name is not (WireWords.ETag or WireWords.Type) && !property.Samples.Any(sample => WireWords.IsEchoed(property.Name, sample)))
                    .Select(property => property.Name)
                    .Concat(sent.IsInput ? sent.Links.Select(link => link.Rel) : [])
                    .Except(operation.Body.Select(fact => fact.Name), StringComparer.Ordinal),
            ];
            if (unlisted.Length > 0)
                findings.Doubt(Topic, sent.Place, $"{operation.Verb} {resource.Name}", $"the example sends '{string.Join("', '", unlisted)}', which the table does not have; it is left out of the body");
        }
    }
}
