using System;
using Relwright.Generated;

namespace Relwright.Json;

/// <summary>A record as the generator emits it that holds one member of each kind, and a list of each.</summary>
internal sealed record Scalars : IRecord<Scalars>
{
    private static readonly JsonMembers s_members = new(
        "text", "flag", "int", "long", "double", "decimal", "time", "date", "span", "id", "uri", "bytes", "level", "inner",
        "texts", "flags", "ints", "longs", "doubles", "decimals", "times", "dates", "spans", "ids", "uris", "blobs", "levels", "inners");

    public string? Text { get; init; }

    public bool? Flag { get; init; }

    public int? Int { get; init; }

    public long? Long { get; init; }

    public double? Double { get; init; }

    public decimal? Decimal { get; init; }

    public DateTimeOffset? Time { get; init; }

    public DateOnly? Date { get; init; }

    public TimeSpan? Span { get; init; }

    public Guid? Id { get; init; }

    public Uri? Uri { get; init; }

    public EquatableBytes? Bytes { get; init; }

    public AccessLevel? Level { get; init; }

    public Scalars? Inner { get; init; }

    public EquatableList<string>? Texts { get; init; }

    public EquatableList<bool>? Flags { get; init; }

    public EquatableList<int>? Ints { get; init; }

    public EquatableList<long>? Longs { get; init; }

    public EquatableList<double>? Doubles { get; init; }

    public EquatableList<decimal>? Decimals { get; init; }

    public EquatableList<DateTimeOffset>? Times { get; init; }

    public EquatableList<DateOnly>? Dates { get; init; }

    public EquatableList<TimeSpan>? Spans { get; init; }

    public EquatableList<Guid>? Ids { get; init; }

    public EquatableList<Uri>? Uris { get; init; }

    public EquatableList<EquatableBytes>? Blobs { get; init; }

    public EquatableList<AccessLevel>? Levels { get; init; }

    public EquatableList<Scalars>? Inners { get; init; }

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    public static Scalars ReadJson(ref JsonCursor json)
    {
        var read = new Scalars();
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: read = read with { Text = json.ReadString() }; break;
                case 1: read = read with { Flag = json.ReadBoolean() }; break;
                case 2: read = read with { Int = json.ReadInt32() }; break;
                case 3: read = read with { Long = json.ReadInt64() }; break;
                case 4: read = read with { Double = json.ReadDouble() }; break;
                case 5: read = read with { Decimal = json.ReadDecimal() }; break;
                case 6: read = read with { Time = json.ReadDateTime() }; break;
                case 7: read = read with { Date = json.ReadDate() }; break;
                case 8: read = read with { Span = json.ReadDuration() }; break;
                case 9: read = read with { Id = json.ReadGuid() }; break;
                case 10: read = read with { Uri = json.ReadUri() }; break;
                case 11: read = read with { Bytes = json.ReadBytes() }; break;
                case 12: read = read with { Level = json.ReadEnum<AccessLevel>() }; break;
                case 13: read = read with { Inner = json.ReadRecord<Scalars>() }; break;
                case 14: read = read with { Texts = json.ReadStringList() }; break;
                case 15: read = read with { Flags = json.ReadBooleanList() }; break;
                case 16: read = read with { Ints = json.ReadInt32List() }; break;
                case 17: read = read with { Longs = json.ReadInt64List() }; break;
                case 18: read = read with { Doubles = json.ReadDoubleList() }; break;
                case 19: read = read with { Decimals = json.ReadDecimalList() }; break;
                case 20: read = read with { Times = json.ReadDateTimeList() }; break;
                case 21: read = read with { Dates = json.ReadDateList() }; break;
                case 22: read = read with { Spans = json.ReadDurationList() }; break;
                case 23: read = read with { Ids = json.ReadGuidList() }; break;
                case 24: read = read with { Uris = json.ReadUriList() }; break;
                case 25: read = read with { Blobs = json.ReadBytesList() }; break;
                case 26: read = read with { Levels = json.ReadEnumList<AccessLevel>() }; break;
                case 27: read = read with { Inners = json.ReadRecordList<Scalars>() }; break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return read with { Unknown = unknown.Build() };
    }

    public void WriteJson(ref JsonBodyWriter json)
    {
        json.BeginObject();
        json.Member("\"text\":"u8, Text, Unknown, 0);
        json.Member("\"flag\":"u8, Flag, Unknown, 1);
        json.Member("\"int\":"u8, Int, Unknown, 2);
        json.Member("\"long\":"u8, Long, Unknown, 3);
        json.Member("\"double\":"u8, Double, Unknown, 4);
        json.Member("\"decimal\":"u8, Decimal, Unknown, 5);
        json.DateTime("\"time\":"u8, Time, DateForm.Iso8601, Unknown, 6);
        json.Member("\"date\":"u8, Date, Unknown, 7);
        json.Member("\"span\":"u8, Span, Unknown, 8);
        json.Member("\"id\":"u8, Id, Unknown, 9);
        json.Member("\"uri\":"u8, Uri, Unknown, 10);
        json.Member("\"bytes\":"u8, Bytes, Unknown, 11);
        json.Member("\"level\":"u8, Level?.Text, Unknown, 12);
        json.Record("\"inner\":"u8, Inner, Unknown, 13);
        json.Member("\"texts\":"u8, Texts, Unknown, 14);
        json.Member("\"flags\":"u8, Flags, Unknown, 15);
        json.Member("\"ints\":"u8, Ints, Unknown, 16);
        json.Member("\"longs\":"u8, Longs, Unknown, 17);
        json.Member("\"doubles\":"u8, Doubles, Unknown, 18);
        json.Member("\"decimals\":"u8, Decimals, Unknown, 19);
        json.DateTimeList("\"times\":"u8, Times, DateForm.Iso8601, Unknown, 20);
        json.Member("\"dates\":"u8, Dates, Unknown, 21);
        json.Member("\"spans\":"u8, Spans, Unknown, 22);
        json.Member("\"ids\":"u8, Ids, Unknown, 23);
        json.Member("\"uris\":"u8, Uris, Unknown, 24);
        json.Member("\"blobs\":"u8, Blobs, Unknown, 25);
        json.EnumList("\"levels\":"u8, Levels, Unknown, 26);
        json.RecordList("\"inners\":"u8, Inners, Unknown, 27);
        json.Unknown(Unknown, s_members);
        json.EndObject();
    }
}
