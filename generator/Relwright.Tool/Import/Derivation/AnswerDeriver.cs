using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Derives what an operation answers with: the table names the resource, the examples show whether it comes in the body.</summary>
internal sealed class AnswerDeriver(Targets targets, ExampleIndex examples, Findings findings)
{
    private const string Topic = "answer";

    public ImportedAnswer Of(ResourceFacts resource, OperationFacts operation)
    {
        SeenBody[] answers = [.. examples.Of(operation, requests: false)];
        if (answers.FirstOrDefault(answer => answer.Body.Form is ExampleBodyForm.OtherMedia or ExampleBodyForm.OtherDocument) is { } other)
            return Other(other);
        return operation.Verb == "GET" ? Get(resource, operation, answers) : Changing(resource, operation, answers);
    }

    private ImportedAnswer Other(SeenBody other)
    {
        string what = other.Body.Form is ExampleBodyForm.OtherMedia ? other.Example.Message.MediaType ?? "another media type" : "a document that is no resource";
        findings.Doubt(Topic, other.Example.Place, other.Subject, $"the answer is {what}, which the format cannot say; it is taken for none");
        return new ImportedAnswer(ImportedAnswerForm.None, null, $"answers with {what}");
    }

    private ImportedAnswer Get(ResourceFacts resource, OperationFacts operation, SeenBody[] answers)
    {
        foreach (AnswerFact answer in operation.Answers)
            findings.Doubt(Topic, answer.Place, $"GET {resource.Name}", $"the table names '{answer.Label}'; GET is taken to answer with the resource itself");
        if (answers.Length > 0 && answers.All(answer => answer.Body.Form is ExampleBodyForm.None))
            findings.Doubt(Topic, operation.Place, $"GET {resource.Name}", "no example shows the body of the answer; it is taken for the resource itself");
        return new ImportedAnswer(ImportedAnswerForm.Usual, null);
    }

    private ImportedAnswer Changing(ResourceFacts resource, OperationFacts operation, SeenBody[] answers)
    {
        string subject = $"{operation.Verb} {resource.Name}";
        ObservedResource? body = answers.Select(answer => answer.Body.Resource).FirstOrDefault(found => found is not null);
        bool hasLocation = answers.Any(answer => answer.Example.Message.Header("Location") is not null);
        if (operation.Answers.Count == 0)
            return Unnamed(subject, operation, body, hasLocation);

        AnswerFact named = operation.Answers[0];
        foreach (AnswerFact more in operation.Answers.Skip(1))
            findings.Doubt(Topic, more.Place, subject, $"the table names '{more.Label}' too; only the first row is read");
        string? to = Resource(subject, named, body);
        string label = named.Label.Length > 0 ? named.Label : "something without a name";
        if (body is not null && to is not null)
            return new ImportedAnswer(ImportedAnswerForm.Body, to);
        if (body is null && hasLocation)
            return new ImportedAnswer(ImportedAnswerForm.Location, to, to is null ? $"the pages name '{label}' and do not describe it" : null);
        if (answers.Length == 0 && to is not null)
        {
            findings.Default(Topic, named.Place, subject, $"no example shows the answer; '{to}' is taken to come in the body");
            return new ImportedAnswer(ImportedAnswerForm.Body, to);
        }

        findings.Contradiction(Topic, named.Place, subject, $"the table names '{label}', but {(body is null ? "no example has a body or a Location" : "nothing describes it")}; it is taken for none");
        return new ImportedAnswer(ImportedAnswerForm.None, null, $"the pages name '{label}'");
    }

    private ImportedAnswer Unnamed(string subject, OperationFacts operation, ObservedResource? body, bool hasLocation)
    {
        if (body?.Type is { } type && targets.OfType(type) is { } shown)
        {
            findings.Doubt(Topic, operation.Place, subject, $"no table names what comes back; the examples show '{shown}'");
            return new ImportedAnswer(ImportedAnswerForm.Body, shown, "examples only");
        }

        if (hasLocation)
        {
            findings.Doubt(Topic, operation.Place, subject, "no table names what is at the Location that the examples show");
            return new ImportedAnswer(ImportedAnswerForm.Location, null, "examples only");
        }

        return new ImportedAnswer(ImportedAnswerForm.None, null);
    }

    /// <summary>What a body bears decides; where it bears nothing, the table does.</summary>
    private string? Resource(string subject, AnswerFact named, ObservedResource? body)
    {
        string? stated = targets.OfAnswer(named.Label, named.Target);
        if (body?.Type is not { } type || targets.OfType(type) is not { } shown)
        {
            if (stated is null)
                findings.Doubt(Topic, named.Place, subject, $"the table names '{named.Label}', of which there is no page");
            return stated;
        }

        if (stated is not null && stated != shown)
            findings.Contradiction(Topic, named.Place, subject, $"the table names '{stated}', the examples show '{shown}', which is taken");
        return shown;
    }
}
