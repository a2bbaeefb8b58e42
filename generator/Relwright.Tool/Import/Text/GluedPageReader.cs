using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Text;

/// <summary>Reads the page of a resource that was copied from where it was rendered: no marks of headings, no borders of tables, no verbs.</summary>
internal sealed class GluedPageReader
{
    private readonly PageText _page;
    private readonly Findings _findings;
    private readonly GluedRows _rows;
    private readonly ResourceFacts _resource;
    private OperationFacts? _operation;
    private bool _inOperations;

    private GluedPageReader(PageText page, string name, int line, Findings findings)
    {
        _page = page;
        _findings = findings;
        _rows = new GluedRows(page, findings);
        _resource = new ResourceFacts(name, page.At(line));
    }

    public static ResourceFacts Read(PageText page, Findings findings)
    {
        IReadOnlyList<GluedSection> sections = GluedSections.Cut(page);
        int title = sections[0].Lines.Count > 0 ? sections[0].Lines[0] : 0;
        string name = page.Lines.Count > title ? page.Lines[title].Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "" : "";
        if (name.Length == 0 || sections.Count < 2)
            findings.Error("page", page.At(title), page.Name, "the page has none of the headings of a resource's page, so nothing is known of it");
        var reader = new GluedPageReader(page, name.Length == 0 ? "unnamed" : name, title, findings);
        reader._resource.Summary = reader.Prose(sections[0].Lines.Skip(1));
        foreach (GluedSection section in sections.Skip(1))
            reader.Take(section);
        reader.ReportVerbs();
        return reader._resource;
    }

    private void Take(GluedSection section)
    {
        int[] rows = [.. section.Lines.Where(line => _page.Lines[line].Trim() != "None")];
        if (Headings.Verbs.Contains(section.Heading))
        {
            Begin(section.Heading, section.Line, rows);
            return;
        }

        switch (section.Heading)
        {
            case Headings.Operations:
                _inOperations = true;
                BeginUnnamed(section.Line, rows);
                break;
            case Headings.Description:
                _resource.Remarks = Prose(rows);
                _resource.Embeds.AddRange(ProseEmbedding.Read(_resource.Remarks));
                break;
            case Headings.Properties:
                _resource.Properties.AddRange(_rows.Properties(rows, hasRequired: false).DistinctBy(fact => fact.Name));
                break;
            case Headings.Links:
                TakeLinks(rows);
                break;
            case Headings.Scopes:
                _resource.Scopes.AddRange(_rows.Scopes(rows.Where(line => !IsSentence(line))).DistinctBy(fact => fact.Name));
                break;
            case var kind when Headings.EventKinds.Contains(kind):
                _resource.Events.AddRange(_rows.Events(rows.Where(line => !IsBody(line)), kind));
                break;
            case var heading when _inOperations:
                TakeOfOperation(heading, section.Line, rows);
                break;
            case Headings.WebLink or Headings.Events:
                break;
            default:
                _findings.Doubt("heading", _page.At(section.Line), _resource.Name, $"'{section.Heading}' stands before any operation, and what stands below it is left out");
                break;
        }
    }

    private void TakeOfOperation(string heading, int line, int[] rows)
    {
        if (_operation is not { } operation)
        {
            _findings.Error("operation", _page.At(line), _resource.Name, $"'{heading}' stands below no operation and is left out");
            return;
        }

        switch (heading)
        {
            case Headings.Query:
                operation.Query.AddRange(_rows.Properties(rows, hasRequired: true).DistinctBy(fact => fact.Name));
                break;
            case Headings.RequestBody:
                operation.Body.AddRange(_rows.Properties(rows, hasRequired: true).DistinctBy(fact => fact.Name));
                break;
            case Headings.ResponseBody:
                TakeAnswer(operation, rows);
                break;
            case Headings.Errors:
                operation.Errors.AddRange(_rows.Errors(rows.Where(row => !IsSentence(row))));
                break;
            case Headings.JsonRequest or Headings.JsonResponse or Headings.XmlRequest or Headings.XmlResponse:
                TakeExample(operation, heading, rows);
                break;
        }
    }

    private void TakeLinks(int[] rows)
    {
        LinkFact[] links = [.. _rows.Links(rows.Where(line => !IsSentence(line))).DistinctBy(link => link.Rel)];
        _resource.HasSelf = links.Any(link => link.Rel == WireWords.Self);
        _resource.Links.AddRange(links.Where(link => link.Rel != WireWords.Self));
    }

    private void TakeAnswer(OperationFacts operation, int[] rows)
    {
        if (rows.FirstOrDefault(row => IsSentence(row) && _page.Lines[row].Contains("GET request", StringComparison.Ordinal), -1) is var sentence and >= 0)
            Rename(operation, "GET", sentence, "the answer is called that to a GET request");
        else
            operation.Answers.AddRange(_rows.Answers(rows));
    }

    /// <summary>The lines of an example, then what is said before the next operation, whose heading is lost.</summary>
    private void TakeExample(OperationFacts operation, string heading, int[] rows)
    {
        int[] body = [.. rows.SkipWhile(line => !IsBody(line))];
        if (body.Length > 0)
        {
            var fence = new Fence(body[0], [.. Enumerable.Range(body[0], body[^1] - body[0] + 1).Select(line => _page.Lines[line])]);
            operation.Examples.Add(new Example(
                heading is Headings.JsonRequest or Headings.JsonResponse, heading is Headings.JsonRequest or Headings.XmlRequest, HttpMessageReader.Read(fence), _page.At(body[0])));
            return;
        }

        int[] said = [.. rows.Where(line => !_page.Lines[line].StartsWith("This sample is given", StringComparison.Ordinal))];
        if (said.Length > 0 && heading is Headings.JsonResponse or Headings.XmlResponse)
            BeginUnnamed(said.Length > 0 ? said[0] : 0, said);
    }

    private void BeginUnnamed(int line, int[] said)
    {
        if (said.Length == 0)
            return;
        string description = Prose(said) ?? "";
        string? verb = VerbWords.Of(description);
        Begin(verb ?? "", line, said);
        if (verb is not null)
            _findings.Doubt("verb", _page.At(said[0]), $"{verb} {_resource.Name}", "the heading with the verb is lost; the first word of the description stands for it");
    }

    private void Begin(string verb, int line, int[] said)
    {
        _inOperations = true;
        _operation = new OperationFacts(verb, _page.At(line)) { Summary = Prose(said) };
        _resource.Operations.Add(_operation);
    }

    private void Rename(OperationFacts operation, string verb, int line, string why)
    {
        if (operation.Verb == verb)
            return;
        if (operation.Verb.Length > 0)
            _findings.Contradiction("verb", _page.At(line), $"{verb} {_resource.Name}", $"taken for {verb}, not {operation.Verb}: {why}");
        operation.Verb = verb;
    }

    private void ReportVerbs()
    {
        foreach (OperationFacts operation in _resource.Operations.Where(operation => operation.Verb.Length == 0).ToArray())
        {
            _findings.Error("verb", operation.Place, _resource.Name, "nothing tells the verb of this operation, and it is left out");
            _resource.Operations.Remove(operation);
        }
    }

    private bool IsSentence(int line) => _page.Lines[line].Trim() is { Length: > 0 } text && text.EndsWith('.') && char.IsUpper(text[0]) && text.Contains(' ', StringComparison.Ordinal)
        && !char.IsUpper(text.Skip(1).FirstOrDefault(c => c is ' ' || char.IsUpper(c), ' '));

    private bool IsBody(int line) => _page.Lines[line].TrimStart() is ['{' or '<', ..] || _page.Lines[line].Contains("HTTP/1.", StringComparison.Ordinal);

    private string? Prose(IEnumerable<int> lines) => string.Join(' ', lines.Select(line => _page.Lines[line].Trim())) is { Length: > 0 } text ? text : null;
}
