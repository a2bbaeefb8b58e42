using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Whatever a record holds comes back from JSON equal.</summary>
public sealed class PropertyTests
{
    private static readonly Gen<string> s_texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => WellFormed(text ?? "")),
        Gen.ArrayOf(Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid)).Select(runes => string.Concat(runes.Select(char.ConvertFromUtf32))),
        Gen.Choose(1_000, 3_000).Select(length => new string('x', length) + "\"€"));

    private static readonly Gen<UnknownMembers> s_unknown =
        Gen.ArrayOf(s_texts).Select(names => UnknownMembers.Of([.. names.Where(name => name is not ("subject" or "size")).Distinct(StringComparer.Ordinal).Index()
            .Select(name => new UnknownMember(name.Item, Encoding.UTF8.GetBytes($"[{name.Index}, {{\"a\": null}}]"), WireFormat.Json))]));

    private static readonly Gen<Link> s_links =
        from href in s_texts
        from title in s_texts.OrNull()
        from templated in ArbMap.Default.GeneratorFor<bool?>()
        select new Link { Href = href, Title = title, ETag = title, Templated = templated };

    private static readonly Gen<Meeting> s_meetings =
        from subject in s_texts.OrNull()
        from attendees in Gen.ArrayOf(s_texts)
        from size in ArbMap.Default.GeneratorFor<int?>()
        from price in ArbMap.Default.GeneratorFor<decimal?>()
        from level in s_texts
        from milliseconds in Gen.Choose(int.MinValue, int.MaxValue)
        from link in s_links.OrNull()
        from contacts in Gen.ArrayOf(s_links)
        from unknown in s_unknown
        select new Meeting
        {
            Subject = subject,
            Attendees = [.. attendees],
            Size = size,
            Price = price,
            AccessLevel = new AccessLevel(level),
            Levels = [new AccessLevel(level), AccessLevel.Invited],
            ExpirationTime = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds * 1_000L),
            Links = new MeetingLinks { Extensions = link, Contact = [.. contacts] },
            Unknown = unknown,
        };

    [Fact]
    public void Any_text_comes_back() =>
        Check(s_texts, static text => Wire.Read(Wire.WriteBytes((ref JsonBodyWriter json) => json.Value(text)), static (ref JsonCursor json) => json.ReadString()) == text);

    [Fact]
    public void Any_list_of_texts_comes_back() =>
        Check(Gen.ArrayOf(s_texts), static texts => ComesBack(new Meeting { Attendees = [.. texts] }));

    [Fact]
    public void Any_list_of_numbers_comes_back() =>
        Check(
            Gen.ArrayOf(ArbMap.Default.GeneratorFor<long>()).Zip(Gen.ArrayOf(ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite))),
            static lists => ComesBack(new Scalars { Longs = [.. lists.Item1], Doubles = [.. lists.Item2] }));

    [Fact]
    public void Any_list_of_identifiers_and_times_comes_back() =>
        Check(
            Gen.ArrayOf(ArbMap.Default.GeneratorFor<Guid>()).Zip(Gen.ArrayOf(ArbMap.Default.GeneratorFor<DateTimeOffset>())),
            static lists => ComesBack(new Scalars { Ids = [.. lists.Item1], Times = [.. lists.Item2] }));

    [Fact]
    public void Any_list_of_bytes_and_durations_comes_back() =>
        Check(
            Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte[]>()).Zip(Gen.ArrayOf(ArbMap.Default.GeneratorFor<TimeSpan>())),
            static lists => ComesBack(new Scalars { Blobs = [.. lists.Item1.Select(bytes => (EquatableBytes)bytes)], Spans = [.. lists.Item2] }));

    [Fact]
    public void Any_record_comes_back_equal_and_to_the_same_bytes() =>
        Check(s_meetings, static meeting => ComesBack(meeting) && meeting.ToJson().AsSpan().SequenceEqual(Meeting.FromJson(meeting.ToJson()).ToJson()));

    [Fact]
    public void Any_record_survives_unknown_to_an_opaque_resource() =>
        Check(s_meetings, static meeting => Meeting.FromJson(OpaqueResource.FromJson(meeting.ToJson()).ToJson()).Equals(meeting));

    private static bool ComesBack<T>(T record)
        where T : class, IRecord<T>
    {
        T? read = Wire.Read(record.ToJson(), static (ref JsonCursor json) => T.ReadJson(ref json));
        return record.Equals(read) && read.GetHashCode() == record.GetHashCode();
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithReplay(new Replay(new Rnd(7, 11), null)));

    /// <summary>Halves of surrogate pairs, which UTF-8 has not, become U+FFFD.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
