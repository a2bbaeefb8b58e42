using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Contoso.Styles;

namespace Relwright.EndToEnd.Tests.Styles;

/// <summary>Values at random, as an emitted method takes them and as texts.</summary>
/// <param name="random">Where they come from.</param>
/// <param name="pieces">What texts are made of.</param>
/// <param name="canBeEmpty">Whether texts and lists can be.</param>
internal sealed class AnyValue(Random random, string[] pieces, bool canBeEmpty)
{
    private static readonly string[] s_kinds = ["plain", "with space", "a/b", "new one"];

    public (object Argument, Plain Texts) Of(string type) => type switch
    {
        "Text" => One(Text(), static text => text),
        "Flag" => One(random.Next(2) == 0 ? "true" : "false", static text => text == "true"),
        "Number" => One(Number(), static text => long.Parse(text, CultureInfo.InvariantCulture)),
        "Day" => One(new DateOnly(1900, 1, 1).AddDays(random.Next(100_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), static text => DateOnly.Parse(text, CultureInfo.InvariantCulture)),
        "Kind" => One(AKind(), static text => new Kind(text)),
        "Texts" => Many(Text, static text => text),
        "Numbers" => Many(Number, static text => long.Parse(text, CultureInfo.InvariantCulture)),
        "Kinds" => Many(AKind, static text => new Kind(text)),
        "Map" => Map(),
        _ => Thing(),
    };

    private static (object, Plain) One<T>(string text, Func<string, T> make) => (make(text)!, new Plain([text], IsOne: true));

    private (object, Plain) Many<T>(Func<string> any, Func<string, T> make)
    {
        string[] texts = [.. Enumerable.Range(0, random.Next(canBeEmpty ? 0 : 1, 4)).Select(_ => any())];
        return ((EquatableList<T>)[.. texts.Select(make)], new Plain(texts));
    }

    private (object, Plain) Map()
    {
        Dictionary<string, string> map = [];
        for (int members = random.Next(1, 4); members > 0; members--)
            map[Text() + "k"] = Text();
        return ((EquatableMap<string>)[.. map], new Plain([.. map.Values], [.. map.Keys]));
    }

    private (object, Plain) Thing()
    {
        Thing thing = new() { R = long.Parse(Number(), CultureInfo.InvariantCulture), GH = random.Next(3) == 0 ? null : Text(), On = random.Next(3) == 0 ? null : true };
        List<(string Name, string Text)> members = [("r", thing.R.Value.ToString(CultureInfo.InvariantCulture))];
        if (thing.GH is { } text)
            members.Add(("g h", text));
        if (thing.On is not null)
            members.Add(("on", "true"));
        return (thing, new Plain([.. members.Select(static member => member.Text)], [.. members.Select(static member => member.Name)]));
    }

    private string Number() => random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture);

    private string AKind() => s_kinds[random.Next(s_kinds.Length)];

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(canBeEmpty ? 0 : 1, 5)).Select(_ => pieces[random.Next(pieces.Length)]));
}
