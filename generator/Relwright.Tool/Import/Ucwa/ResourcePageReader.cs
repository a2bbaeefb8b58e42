using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>Reads the page of a resource: walks over its headings and knows at each what the last one was about.</summary>
internal sealed class ResourcePageReader
{
    private readonly Page _page;
    private readonly Findings _findings;
    private readonly FactTables _tables;
    private readonly ResourceFacts _resource;
    private readonly HashSet<string> _seen = [];
    private readonly Dictionary<OperationFacts, HashSet<string>> _seenOf = [];
    private OperationFacts? _operation;

    private ResourcePageReader(Page page, string name, Findings findings)
    {
        _page = page;
        _findings = findings;
        _tables = new FactTables(page.Source, findings);
        _resource = new ResourceFacts(name, page.Source.At(page.TitleLine));
    }

    /// <param name="page">The page.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="findings">Takes note of what is not as it should be.</param>
    public static ResourceFacts Read(Page page, string name, Findings findings)
    {
        var reader = new ResourcePageReader(page, name, findings);
        foreach (PageSection section in page.Sections)
            reader.Take(section);
        reader.ReportMissing();
        return reader._resource;
    }

    private void Take(PageSection section)
    {
        // The title of a page can be one of the words: there is a resource named "events".
        if (section.Line == _page.TitleLine || section.Level < 2)
        {
            if (section.Line == _page.TitleLine)
                _resource.Summary = Summary(section);
            return;
        }

        string? heading = Headings.Recognize(section.Heading, out bool isMisspelt);
        if (heading is null)
        {
            _findings.Doubt("heading", _page.Source.At(section.Line), _resource.Name, $"the heading '{section.Heading}' is not known and what stands below it is left out");
            return;
        }

        if (isMisspelt)
            _findings.Doubt("heading", _page.Source.At(section.Line), _resource.Name, $"the heading '{section.Heading}' is taken for '{heading}'");
        _seen.Add(heading);
        if (Headings.Verbs.Contains(heading))
            Begin(heading, section);
        else if (_operation is { } operation)
            TakeOf(operation, heading, section);
        else
            TakeOfResource(heading, section);
    }

    private void Begin(string verb, PageSection section)
    {
        Place place = _page.Source.At(section.Line);
        if (_resource.Operations.Any(known => known.Verb == verb))
            _findings.Contradiction("operation", place, $"{verb} {_resource.Name}", "the page describes this verb already, and a resource has it once; both are read as one");
        _operation = _resource.Operations.FirstOrDefault(known => known.Verb == verb) ?? new OperationFacts(verb, place);
        if (!_resource.Operations.Contains(_operation))
            _resource.Operations.Add(_operation);
        _operation.Summary ??= Summary(section);
    }

    private void TakeOfResource(string heading, PageSection section)
    {
        switch (heading)
        {
            case Headings.Description:
                _resource.Remarks = Summary(section);
                _resource.Embeds.AddRange(ProseEmbedding.Read(_resource.Remarks));
                break;
            case Headings.Properties:
                _resource.Properties.AddRange(Once(_tables.Properties(section, "property"), fact => fact.Name, fact => fact.Place, "property"));
                SaysNothing(section, heading);
                break;
            case Headings.Links:
                LinkFact[] links = [.. Once(_tables.Links(section), fact => fact.Rel, fact => fact.Place, "link")];
                _resource.HasSelf = links.Any(link => link.Rel == WireWords.Self);
                _resource.Links.AddRange(links.Where(link => link.Rel != WireWords.Self));
                SaysNothing(section, heading);
                break;
            case Headings.Scopes:
                _resource.Scopes.AddRange(Once(_tables.Scopes(section), fact => fact.Name, fact => fact.Place, "scope"));
                break;
            case var kind when Headings.EventKinds.Contains(kind):
                _resource.Events.AddRange(_tables.Events(section, kind));
                _resource.EventSamples.AddRange(section.Fences.Select(fence => Example(fence, isJson: true, isRequest: false)));
                break;
            case Headings.WebLink or Headings.Events or Headings.Operations:
                break;
            default:
                _findings.Doubt("heading", _page.Source.At(section.Line), _resource.Name, $"'{section.Heading}' stands before any operation, and what stands below it is left out");
                break;
        }
    }

    private void TakeOf(OperationFacts operation, string heading, PageSection section)
    {
        string subject = $"{operation.Verb} {_resource.Name}";
        if (!_seenOf.TryGetValue(operation, out HashSet<string>? seen))
            _seenOf[operation] = seen = [];
        seen.Add(heading);
        switch (heading)
        {
            case Headings.Query:
                operation.Query.AddRange(Once(_tables.Properties(section, "query parameter"), fact => fact.Name, fact => fact.Place, subject));
                break;
            case Headings.RequestBody:
                operation.Body.AddRange(Once(_tables.Properties(section, "body"), fact => fact.Name, fact => fact.Place, subject));
                SaysNothing(section, heading);
                break;
            case Headings.ResponseBody:
                operation.Answers.AddRange(_tables.Answers(section));
                break;
            case Headings.Errors:
                operation.Errors.AddRange(_tables.Errors(section));
                break;
            case Headings.JsonRequest or Headings.JsonResponse or Headings.XmlRequest or Headings.XmlResponse:
                operation.Examples.AddRange(section.Fences.Select(fence => Example(
                    fence, heading is Headings.JsonRequest or Headings.JsonResponse, heading is Headings.JsonRequest or Headings.XmlRequest)));
                break;
            case Headings.Examples:
                break;
            default:
                _findings.Doubt("heading", _page.Source.At(section.Line), subject, $"'{section.Heading}' stands below an operation, and what stands below it is left out");
                break;
        }
    }

    private Example Example(Fence fence, bool isJson, bool isRequest)
    {
        HttpMessage message = HttpMessageReader.Read(fence);
        Place place = _page.Source.At(fence.Line);
        bool isEvent = message.Body is ['{', ..] && message is { HasStartLine: false, Headers.Count: 0 };
        if (!message.HasStartLine && !isEvent && message.Headers.Count + message.Body.Length > 0)
            _findings.Note("example", place, _resource.Name, "the example has no start line");
        return new Example(isJson, isRequest, message, place);
    }

    /// <summary>The rows, each name once: the pages repeat some, always with the same words.</summary>
    private IEnumerable<T> Once<T>(IEnumerable<T> rows, Func<T, string> name, Func<T, Place> place, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (T row in rows)
        {
            if (seen.Add(name(row)))
                yield return row;
            else
                _findings.Note("duplicate", place(row), $"{_resource.Name}.{name(row)}", $"the {what} stands in its table twice and is read once");
        }
    }

    private void SaysNothing(PageSection section, string heading)
    {
        if (section.Tables.Count == 0 && !section.SaysNone)
            _findings.Doubt("section", _page.Source.At(section.Line), _resource.Name, $"'{section.Heading}' has no table and does not say 'None' either; it is taken for none");
        else if (section.Tables.Count > 1)
            _findings.Note("section", _page.Source.At(section.Line), _resource.Name, $"'{heading}' has {section.Tables.Count} tables, which are read as one");
    }

    private void ReportMissing()
    {
        foreach (string heading in (string[])[Headings.Properties, Headings.Links, Headings.Operations])
        {
            if (!_seen.Contains(heading))
                _findings.Doubt("section", _resource.Place, _resource.Name, $"the page has no heading '{heading}', so the section may be cut off; it is taken for none");
        }

        if (_seen.Contains(Headings.Operations) && _resource.Operations.Count == 0)
            _findings.Doubt("section", _resource.Place, _resource.Name, "no verb stands below the heading of operations, so they may be cut off; there are taken to be none");
        foreach (OperationFacts operation in _resource.Operations)
            ReportMissing(operation);
    }

    /// <summary>Every operation has its errors and examples; one that lacks some may stand where a page was cut off.</summary>
    private void ReportMissing(OperationFacts operation)
    {
        HashSet<string> seen = _seenOf.GetValueOrDefault(operation) ?? [];
        string[] missing =
        [
            .. new[] { Headings.ResponseBody, Headings.Errors, Headings.JsonRequest, Headings.JsonResponse, Headings.XmlRequest, Headings.XmlResponse }
                .Where(heading => !seen.Contains(heading)),
        ];
        if (missing.Length > 0)
            _findings.Doubt("section", operation.Place, $"{operation.Verb} {_resource.Name}", $"the operation has no heading '{string.Join("', '", missing)}', so the page may be cut off");
    }

    private static string? Summary(PageSection section)
    {
        string[] lines = [.. section.Prose.Where(line => !line.TrimStart('_', '*', ' ').StartsWith("Applies to", StringComparison.OrdinalIgnoreCase) && line != "None")];
        string text = CellReader.Read(string.Join(' ', lines)).Text;
        return text.Length == 0 ? null : text;
    }
}
