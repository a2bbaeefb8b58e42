using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Puts the catalogue of errors together: the tables of operations, the generic errors, the table of statuses, the enumeration of codes.</summary>
internal sealed class ErrorDeriver(PageFacts facts, EnumIndex enums, Findings findings)
{
    private const string Topic = "error";
    private const string CodeEnum = "ErrorCode";
    private const string SubcodeEnum = "ErrorSubcode";

    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public IReadOnlyList<ImportedError> All()
    {
        foreach (ErrorFact fact in facts.Resources.SelectMany(resource => resource.Operations).SelectMany(operation => operation.Errors))
            TakeOperation(fact);
        foreach (ErrorFact fact in facts.GenericErrors)
            Of(fact.Code, fact.Place).Generic = true;
        foreach (ErrorFact fact in facts.StatusCodes)
            TakeStatus(fact);
        foreach (ImportedEnum codes in enums.All.Where(one => one.Name == CodeEnum))
        {
            foreach (ImportedValue code in codes.Values.Where(code => !_entries.ContainsKey(code.Value)))
                Of(code.Value, codes.Place).Comment = $"only in {CodeEnum}";
        }

        CheckSubcodes();
        return [.. _entries.Select(Error)];
    }

    private ImportedError Error(KeyValuePair<string, Entry> entry)
    {
        (string code, Entry error) = entry;
        if (error.Status is null && Parent(code) is { } parent)
        {
            findings.Doubt(Topic, error.Place, code, $"no page states its status; it is taken from '{parent.Key}', of which it is a subcode");
            (error.Status, error.Comment) = (parent.Value.Status, $"status of {parent.Key}, of which it is a subcode");
        }
        else if (error.Status is null)
        {
            findings.Default(Topic, error.Place, code, "no page states its status; none is written");
        }

        return new ImportedError(
            code, error.Status, error.Generic, [.. error.Subcodes.Select(subcode => new ImportedValue(subcode.Key, subcode.Value, null))], error.Said, error.Comment);
    }

    private KeyValuePair<string, Entry>? Parent(string code)
    {
        KeyValuePair<string, Entry>[] parents = [.. _entries.Where(entry => entry.Value.Status is not null && entry.Value.Subcodes.ContainsKey(code))];
        return parents.Length == 1 ? parents[0] : null;
    }

    private void TakeOperation(ErrorFact fact)
    {
        Entry entry = Of(fact.Code, fact.Place);
        if (entry.Status is { } status && fact.Status is { } other && status != other)
            findings.Contradiction(Topic, fact.Place, fact.Code, $"the table states the status {other}, {entry.Place} states {status}, which is taken");
        entry.Status ??= fact.Status;
        if (fact.Subcode is not null)
            entry.Subcodes.TryAdd(fact.Subcode, fact.Said);
        else
            findings.Doubt(Topic, fact.Place, fact.Code, "the table states no subcode, not even 'None'");
    }

    /// <summary>The table of statuses spells some codes with other capitals than the generic errors do.</summary>
    private void TakeStatus(ErrorFact fact)
    {
        string? known = _entries.ContainsKey(fact.Code) ? fact.Code : _entries.Keys.FirstOrDefault(code => string.Equals(code, fact.Code, StringComparison.OrdinalIgnoreCase));
        if (known is not null && known != fact.Code)
            findings.Contradiction(Topic, fact.Place, fact.Code, $"it is spelt '{known}' elsewhere ({_entries[known].Place}), which is taken");
        Entry entry = Of(known ?? fact.Code, fact.Place);
        if (entry.Status is { } status && fact.Status is { } other && status != other)
            findings.Contradiction(Topic, fact.Place, fact.Code, $"the table states the status {other}, {entry.Place} states {status}, which is taken");
        entry.Status ??= fact.Status;
    }

    private Entry Of(string code, Place place)
    {
        if (!_entries.TryGetValue(code, out Entry? entry))
            _entries[code] = entry = new Entry(place);
        return entry;
    }

    private void CheckSubcodes()
    {
        foreach ((string name, IEnumerable<string> used) in new[] { (CodeEnum, _entries.Where(entry => entry.Value.Subcodes.Count > 0).Select(entry => entry.Key)), (SubcodeEnum, _entries.Values.SelectMany(entry => entry.Subcodes.Keys)) })
        {
            if (enums.All.FirstOrDefault(one => one.Name == name) is not { } listed)
                continue;
            foreach (string unlisted in used.Distinct(StringComparer.Ordinal).Where(used => listed.Values.All(value => value.Value != used)))
                findings.Note(Topic, listed.Place, unlisted, $"tables of errors use it and the enumeration '{name}' does not list it");
        }
    }

    private sealed class Entry(Place place)
    {
        public Place Place { get; } = place;

        public int? Status { get; set; }

        public bool Generic { get; set; }

        public string? Said { get; set; }

        public string? Comment { get; set; }

        public SortedDictionary<string, string> Subcodes { get; } = new(StringComparer.Ordinal);
    }
}
