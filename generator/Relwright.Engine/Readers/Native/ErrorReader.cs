using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>errors</c>, the catalogue, and the references to it.</summary>
internal static class ErrorReader
{
    public static KeySet Keys { get; } =
        new("error", "an error", "status", "generic", "summary", "remarks", "deprecated", "subcodes");

    public static EquatableArray<ErrorCode> Read(Reading reading, IReadOnlyList<SpecEntry> section)
    {
        var errors = new List<ErrorCode>();
        foreach (SpecEntry entry in section)
        {
            if (Read(reading, entry) is { } read)
                errors.Add(read);
        }

        return errors.ToEquatableArray();
    }

    /// <summary>Reads a list of <c>Code</c> and <c>Code/Subcode</c>.</summary>
    public static EquatableArray<ErrorReference> References(Reading reading, SpecPath path, Fields fields, string key)
    {
        var references = new List<ErrorReference>();
        foreach (SpecScalar name in fields.Names(key))
        {
            int slash = name.Text.IndexOf('/');
            string code = slash < 0 ? name.Text : name.Text.Substring(0, slash);
            string? subcode = slash < 0 ? null : name.Text.Substring(slash + 1);
            if (code.Length == 0 || subcode is "" || subcode?.IndexOf('/') >= 0)
            {
                reading.Report(Catalog.InvalidValue, name.Span, name.Text, key, "'Code' or 'Code/Subcode'");
                continue;
            }

            reading.Locate(path / key / references.Count, name.Span);
            references.Add(new ErrorReference(code, subcode));
        }

        return references.ToEquatableArray();
    }

    private static ErrorCode? Read(Reading reading, SpecEntry entry)
    {
        if (Fields.Of(reading, Keys, entry.Key, entry.Value) is not { } fields)
            return null;
        SpecPath path = SpecPath.Root / "errors" / entry.Key;
        reading.Locate(path, entry.KeySpan);
        var subcodes = new List<ErrorSubcode>();
        foreach (SpecEntry subcode in fields.Section("subcodes"))
        {
            reading.Locate(path / "subcodes" / subcode.Key, subcode.KeySpan);
            subcodes.Add(new ErrorSubcode(subcode.Key, Described.Read(reading, subcode)));
        }

        return new ErrorCode(
            entry.Key, fields.Whole("status", 300, 599), fields.Flag("generic"), fields.Documentation(), subcodes.ToEquatableArray());
    }
}
