using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;

namespace Relwright.Fuzz.Verdicts;

/// <summary>How many cases came to which verdict.</summary>
internal sealed class VerdictTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(WireFormat Format, bool Reference, bool Ours, bool Record), long> _verdicts = [];
    private readonly Dictionary<AllowedDifference, long> _allowed = [];

    /// <summary>How many cases were counted.</summary>
    public long Cases => _verdicts.Values.Sum();

    /// <summary>Counts a case.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="reference">Whether the standard reader read it.</param>
    /// <param name="ours">Whether our tokens read it.</param>
    /// <param name="record">Whether the record was read: what is well-formed may still not be what a record expects.</param>
    public void Count(WireFormat format, bool reference, bool ours, bool record) => Add(_verdicts, (format, reference, ours, record), 1);

    /// <summary>Counts a difference that is meant.</summary>
    public void CountAllowed(AllowedDifference difference) => Add(_allowed, difference, 1);

    /// <summary>Takes what another table counted; may be called from many threads at once.</summary>
    public void Add(VerdictTable other)
    {
        lock (_lock)
        {
            foreach (((WireFormat, bool, bool, bool) verdict, long count) in other._verdicts)
                Add(_verdicts, verdict, count);
            foreach ((AllowedDifference difference, long count) in other._allowed)
                Add(_allowed, difference, count);
        }
    }

    /// <summary>The table, for people to read.</summary>
    public string Print(TimeSpan taken)
    {
        var text = new StringBuilder();
        text.AppendLine().AppendLine("format  standard  ours      record          cases");
        foreach (((WireFormat format, bool reference, bool ours, bool record), long count) in _verdicts.OrderBy(row => row.Key.Format).ThenByDescending(row => row.Value))
            text.AppendLine(CultureInfo.InvariantCulture, $"{format,-6}  {Said(reference),-8}  {Said(ours),-8}  {Said(record),-8}  {count,11:N0}");
        foreach ((AllowedDifference difference, long count) in _allowed.OrderByDescending(row => row.Value))
            text.AppendLine(CultureInfo.InvariantCulture, $"allowed: {difference.Format} {difference.Name}, {count:N0} times. {difference.Reason}");
        return text.Append(CultureInfo.InvariantCulture, $"{Cases:N0} cases in {taken.TotalSeconds:N0} s").ToString();
    }

    private static string Said(bool isRead) => isRead ? "reads" : "refuses";

    private static void Add<TKey>(Dictionary<TKey, long> counts, TKey key, long count)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + count;
}
