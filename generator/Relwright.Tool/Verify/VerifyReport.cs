using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Relwright.Tool.Output;

namespace Relwright.Tool.Verify;

/// <summary>What verifying found: for people a line each failure and a table, for scripts JSON.</summary>
/// <param name="verification">What was asked and answered.</param>
internal sealed class VerifyReport(Verification verification)
{
    private const int LongestValue = 100;

    /// <summary>Right answers in percent of all; null where nothing was asked.</summary>
    public decimal? Share => Percent(verification.Outcomes);

    private IEnumerable<Outcome> Failures => verification.Outcomes.Where(outcome => outcome.Wrong is not null);

    private IEnumerable<IGrouping<(ExampleGroup Group, string Format, Question Question), Outcome>> Rows => verification.Outcomes
        .GroupBy(outcome => (outcome.Example.Group, FormatOf(outcome), outcome.Question))
        .OrderBy(row => row.Key);

    public void WriteHuman(ToolConsole console)
    {
        Style style = console.OutputStyle;
        foreach (Outcome failure in Failures)
            console.Out.WriteLine($"{style.Red("wrong")} {Line(failure)}");
        console.Out.WriteLine($"{"",-28}{"bodies",8}{"right",8}{"wrong",8}{"share",10}");
        ExampleGroup? last = null;
        foreach (var row in Rows)
        {
            string group = row.Key.Group == last ? "" : row.Key.Group.ToString().ToLowerInvariant() + "s";
            last = row.Key.Group;
            int all = row.Count(), wrong = row.Count(outcome => outcome.Wrong is not null);
            string question = row.Key.Format + " " + Words(row.Key.Question);
            string line = FormattableString.Invariant($"{group,-11}{question,-17}{all,8}{all - wrong,8}{wrong,8}{Percent(row),8:0.0} %");
            console.Out.WriteLine(wrong == 0 ? line : style.Yellow(line));
        }

        foreach (var left in verification.Unasked.GroupBy(left => left.Reason).OrderBy(left => left.Key))
            console.Out.WriteLine($"{Counted.Of(left.Count(), "body", "bodies")} not asked: {Words(left.Key)}{Resources(left)}");
        console.Flush();
        foreach (Unasked left in verification.Unasked.Where(left => left.Reason is UnaskedReason.NoBody))
            console.Remark($"{left.Example.Name}: {left.Why}");
    }

    public void WriteJson(ToolConsole console)
    {
        using Utf8JsonWriter json = JsonOutput.To(console);
        json.WriteStartObject();
        if (Share is { } share)
            json.WriteNumber("share", decimal.Round(share, 2));
        json.WriteStartArray("totals");
        foreach (var row in Rows)
        {
            json.WriteStartObject();
            json.WriteString("group", row.Key.Group.ToString().ToLowerInvariant());
            json.WriteString("format", row.Key.Format.ToLowerInvariant());
            json.WriteString("question", Words(row.Key.Question));
            json.WriteNumber("bodies", row.Count());
            json.WriteNumber("wrong", row.Count(outcome => outcome.Wrong is not null));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("failures");
        foreach (Outcome failure in Failures)
            Write(json, failure);
        json.WriteEndArray();
        json.WriteStartArray("notAsked");
        foreach (Unasked left in verification.Unasked)
        {
            json.WriteStartObject();
            json.WriteString("body", left.Example.Name);
            json.WriteString("resource", left.Example.Resource);
            json.WriteString("reason", Words(left.Reason));
            json.WriteString("why", left.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Outcome failure)
    {
        json.WriteStartObject();
        json.WriteString("body", failure.Example.Name);
        json.WriteString("page", failure.Example.Page);
        json.WriteString("question", Words(failure.Question));
        json.WriteString("pointer", failure.Wrong!.Pointer);
        json.WriteString("expected", failure.Wrong.Expected);
        json.WriteString("found", failure.Wrong.Found);
        json.WriteNumber("more", failure.More);
        json.WriteEndObject();
    }

    private static string Line(Outcome failure)
    {
        Difference wrong = failure.Wrong!;
        string page = failure.Example.Page is { } known ? $" ({known})" : "";
        string more = failure.More == 0 ? "" : FormattableString.Invariant($" (and {failure.More} more)");
        string said = failure.Question is Question.Read
            ? wrong.Found ?? ""
            : $"{wrong.Pointer}: expected {Value(wrong.Expected)}, found {Value(wrong.Found)}{more}";
        return $"{failure.Example.Name}{page} {Words(failure.Question)}: {said}";
    }

    private static string Value(string? value)
    {
        if (value is null)
            return "nothing";
        string line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }

    private static string FormatOf(Outcome outcome) => outcome.Example.Format.ToString()!.ToUpperInvariant();

    private static string Words(Question question) => question switch
    {
        Question.Read => "read",
        Question.WrittenBack => "written back",
        _ => "as XML twin",
    };

    private static string Words(UnaskedReason reason) => reason switch
    {
        UnaskedReason.NoResource => "of resources that the specification does not have",
        UnaskedReason.NoBody => "the specification describes no such body",
        UnaskedReason.OtherMedia => "neither JSON nor XML",
        _ => "recorded damaged, not well-formed",
    };

    private static string Resources(IGrouping<UnaskedReason, Unasked> left) => left.Key is UnaskedReason.NoResource
        ? $" ({Counted.Of(left.Select(one => one.Example.Resource).Distinct().Count(), "resource")})"
        : "";

    private static decimal? Percent(IEnumerable<Outcome> outcomes)
    {
        int all = outcomes.Count();
        return all == 0 ? null : 100m * outcomes.Count(outcome => outcome.Wrong is null) / all;
    }
}
