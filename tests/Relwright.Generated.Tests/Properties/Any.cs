using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Generators of values of each kind, the odd ones included.</summary>
internal static class Any
{
    private static readonly Gen<string> s_character = Gen.Frequency(
        (8, Gen.Choose(0x20, 0x7E).Select(static c => ((char)c).ToString())),
        (3, Gen.Elements("\"", "\\", "/", "'", "<", ">", "&", "]]>", "<!--", "&amp;", "\t", "\n", "\r", "\r\n", " ", "\\u0027", "/Date(1)/")),
        (2, Gen.Elements("ß", "é", "\u0085", "\u00A0", "\u2028", "\u2029", "\u200F", "\uFEFF", "\uD7FF", "\uE000", "\uFFFD")),
        (2, Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32)));

    /// <summary>Control characters and the others that JSON can carry and XML 1.0 cannot.</summary>
    private static readonly Gen<string> s_control = Gen.OneOf(
        Gen.Choose(0, 0x1F).Select(static c => ((char)c).ToString()),
        Gen.Elements("\u007F", "\uFFFE", "\uFFFF"));

    /// <summary>Texts that both formats can carry.</summary>
    public static Gen<string> Text { get; } = Joined(s_character);

    /// <summary>Texts that JSON can carry.</summary>
    public static Gen<string> JsonText { get; } = Joined(Gen.Frequency((6, s_character), (1, s_control)));

    /// <summary>Texts that can be keys in both formats: not empty, and not a name with which XML says something else.</summary>
    public static Gen<string> Key { get; } = Text.Select(static text => text is "" or "id" or ['@' or '#', ..] ? "k" + text : text);

    public static Gen<bool> Boolean { get; } = Gen.Elements(true, false);

    public static Gen<int> Int32 { get; } = Gen.OneOf(Gen.Choose(-100, 100), Gen.Elements(int.MinValue, int.MaxValue, 0));

    public static Gen<long> Int64 { get; } = Gen.OneOf(Int32.Select(static small => small * 4_000_000_001L), Gen.Elements(long.MinValue, long.MaxValue));

    public static Gen<double> Double { get; } = Gen.OneOf(
        Int32.Select(static small => small / 7.0),
        Gen.Elements(double.Epsilon, double.MaxValue, double.MinValue, 1e21, -1e-7, 0.1, 123456789012345680.0));

    /// <summary>Numbers, and those that XML has names for.</summary>
    public static Gen<double> NamedDouble { get; } = Gen.OneOf(Double, Gen.Elements(double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0));

    /// <summary>Numbers, and those that XML has names for.</summary>
    public static Gen<float> NamedSingle { get; } = Gen.OneOf(
        Int32.Select(static small => small / 7f),
        Gen.Elements(float.NaN, float.PositiveInfinity, float.NegativeInfinity, -0f, float.Epsilon, float.MaxValue, float.MinValue, 1e21f));

    public static Gen<decimal> Decimal { get; } = Gen.OneOf(Int64.Select(static large => large / 1000m), Gen.Elements(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1.10m));

    public static Gen<DateTimeOffset> DateTime { get; } =
        from days in Gen.Choose(1, 3_652_000)
        from ticks in Gen.Choose(0, int.MaxValue)
        from minutes in Gen.Choose(-14 * 60, 14 * 60)
        select new DateTimeOffset(new DateTime(days * TimeSpan.TicksPerDay + (ticks * 400L)), TimeSpan.FromMinutes(minutes));

    public static Gen<DateTimeOffset> Milliseconds { get; } = DateTime.Select(static date => DateTimeOffset.FromUnixTimeMilliseconds(date.ToUnixTimeMilliseconds()));

    public static Gen<DateTimeOffset> Seconds { get; } = DateTime.Select(static date => DateTimeOffset.FromUnixTimeSeconds(date.ToUnixTimeSeconds()));

    public static Gen<ClockTime> Time { get; } =
        from ticks in Gen.OneOf(Gen.Choose(0, 86_399).Select(static seconds => seconds * TimeSpan.TicksPerSecond), Gen.Choose(0, int.MaxValue).Select(static fraction => fraction * 400L))
        from minutes in OrAbsent(Gen.Choose(-14 * 60, 14 * 60))
        select new ClockTime(new TimeOnly(ticks), minutes is { } offset ? TimeSpan.FromMinutes(offset) : null);

    public static Gen<DateOnly> Date { get; } = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    public static Gen<TimeSpan> Duration { get; } = Gen.OneOf(Int64.Select(TimeSpan.FromTicks), Int32.Select(static small => TimeSpan.FromSeconds(small)));

    public static Gen<Guid> Guid { get; } = Gen.Choose(0, int.MaxValue).Two().Select(static pair => new Guid(pair.Item1, (short)pair.Item2, 7, 1, 2, 3, 4, 5, 6, 7, 8));

    public static Gen<Uri> Uri { get; } = Gen.Elements(
        "https://contoso.com/", "https://contoso.com/a%20b?c=d&e='f'#g", "/relative?x=<y>", "sip:johndoe@contoso.com;gruu", "", "urn:a:b", "../up/ü")
        .Select(static text => new Uri(text, UriKind.RelativeOrAbsolute));

    public static Gen<EquatableBytes> Bytes { get; } =
        Gen.Choose(0, 255).Select(static b => (byte)b).ListOf().Select(static bytes => (EquatableBytes)bytes.ToArray());

    public static Gen<DataUri> DataUri(Gen<string> text) => Gen.OneOf(
        text.Select(static value => Relwright.DataUri.FromText(value)),
        Bytes.Select(static value => Relwright.DataUri.FromBytes(value.Memory, "image/png")));

    public static Gen<Link> Link(Gen<string> text) =>
        from href in Gen.OneOf(Gen.Elements("/a", "https://contoso.com/b?c=d&e=f", "{?q}", ""), text)
        from title in OrNull(text)
        from revision in OrNull(Gen.Elements("1", "2"))
        from etag in OrNull(text)
        from templated in OrAbsent(Boolean)
        select new Link { Href = href, Title = title, Revision = revision, ETag = etag, Templated = templated };

    public static Gen<EquatableList<T>> List<T>(Gen<T> item) => item.ListOf().Select(static items => EquatableList.From(items));

    /// <summary>A list with an item, at least: XML has no form for one without, where nothing stands around the items.</summary>
    public static Gen<EquatableList<T>> Some<T>(Gen<T> item) => item.NonEmptyListOf().Select(static items => EquatableList.From(items));

    public static Gen<EquatableMap<T>> Map<T>(Gen<T> value) =>
        Key.Zip(value).ListOf().Select(static entries => EquatableMap.Create<T>(
            [.. entries.DistinctBy(static entry => entry.Item1).Select(static entry => new KeyValuePair<string, T>(entry.Item1, entry.Item2))]));

    /// <summary>A value or none.</summary>
    public static Gen<T?> OrNull<T>(Gen<T> value)
        where T : class
        => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, value.Select(static given => (T?)given)));

    /// <summary>A value or none.</summary>
    public static Gen<T?> OrAbsent<T>(Gen<T> value)
        where T : struct
        => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, value.Select(static given => (T?)given)));

    private static Gen<string> Joined(Gen<string> character) =>
        character.ListOf().Select(static characters => characters.Aggregate(new StringBuilder(), static (text, c) => text.Append(c)).ToString());
}
