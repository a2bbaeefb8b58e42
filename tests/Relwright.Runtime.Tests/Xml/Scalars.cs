using System;
using Relwright.Generated;

namespace Relwright.Tests.Xml;

/// <summary>One property of each scalar type and a list of each, in an input.</summary>
internal sealed record Scalars : IRecord<Scalars>
{
    private static readonly XmlMembers s_xml = new(
        "",
        "input",
        XmlMember.Property("boolean"),
        XmlMember.Property("int32"),
        XmlMember.Property("int64"),
        XmlMember.Property("double"),
        XmlMember.Property("decimal"),
        XmlMember.Property("time"),
        XmlMember.Property("date"),
        XmlMember.Property("duration"),
        XmlMember.Property("guid"),
        XmlMember.Property("uri"),
        XmlMember.Property("bytes"),
        XmlMember.List("booleans"),
        XmlMember.List("int32s"),
        XmlMember.List("int64s"),
        XmlMember.List("doubles"),
        XmlMember.List("decimals"),
        XmlMember.List("times"),
        XmlMember.List("dates"),
        XmlMember.List("durations"),
        XmlMember.List("guids"),
        XmlMember.List("uris"),
        XmlMember.List("byteses"),
        XmlMember.List("levels"),
        XmlMember.Element("element"));

    public bool? Boolean { get; init; }

    public int? Int32 { get; init; }

    public long? Int64 { get; init; }

    public double? Double { get; init; }

    public decimal? Decimal { get; init; }

    public DateTimeOffset? Time { get; init; }

    public DateOnly? Date { get; init; }

    public TimeSpan? Duration { get; init; }

    public Guid? Guid { get; init; }

    public Uri? Uri { get; init; }

    public EquatableBytes? Bytes { get; init; }

    public EquatableList<bool>? Booleans { get; init; }

    public EquatableList<int>? Int32s { get; init; }

    public EquatableList<long>? Int64s { get; init; }

    public EquatableList<double>? Doubles { get; init; }

    public EquatableList<decimal>? Decimals { get; init; }

    public EquatableList<DateTimeOffset>? Times { get; init; }

    public EquatableList<DateOnly>? Dates { get; init; }

    public EquatableList<TimeSpan>? Durations { get; init; }

    public EquatableList<Guid>? Guids { get; init; }

    public EquatableList<Uri>? Uris { get; init; }

    public EquatableList<EquatableBytes>? Byteses { get; init; }

    public EquatableList<AccessLevel>? Levels { get; init; }

    public string? Element { get; init; }

    public static Scalars ReadJson(ref JsonCursor json) => throw new NotSupportedException();

    public static Scalars ReadXml(ref XmlCursor xml)
    {
        var read = new Scalars();
        int member = -1;
        xml.BeginElement(s_xml, "input"u8);
        while (xml.NextChild(s_xml, ref member))
        {
            switch (member)
            {
                case 0: read = read with { Boolean = xml.ReadBoolean() }; break;
                case 1: read = read with { Int32 = xml.ReadInt32() }; break;
                case 2: read = read with { Int64 = xml.ReadInt64() }; break;
                case 3: read = read with { Double = xml.ReadDouble() }; break;
                case 4: read = read with { Decimal = xml.ReadDecimal() }; break;
                case 5: read = read with { Time = xml.ReadDateTime() }; break;
                case 6: read = read with { Date = xml.ReadDate() }; break;
                case 7: read = read with { Duration = xml.ReadDuration() }; break;
                case 8: read = read with { Guid = xml.ReadGuid() }; break;
                case 9: read = read with { Uri = xml.ReadUri() }; break;
                case 10: read = read with { Bytes = xml.ReadBytes() }; break;
                case 11: read = read with { Booleans = xml.ReadBooleanList() }; break;
                case 12: read = read with { Int32s = xml.ReadInt32List() }; break;
                case 13: read = read with { Int64s = xml.ReadInt64List() }; break;
                case 14: read = read with { Doubles = xml.ReadDoubleList() }; break;
                case 15: read = read with { Decimals = xml.ReadDecimalList() }; break;
                case 16: read = read with { Times = xml.ReadDateTimeList() }; break;
                case 17: read = read with { Dates = xml.ReadDateList() }; break;
                case 18: read = read with { Durations = xml.ReadDurationList() }; break;
                case 19: read = read with { Guids = xml.ReadGuidList() }; break;
                case 20: read = read with { Uris = xml.ReadUriList() }; break;
                case 21: read = read with { Byteses = xml.ReadBytesList() }; break;
                case 22: read = read with { Levels = xml.ReadEnumList<AccessLevel>() }; break;
                case 23: read = read with { Element = xml.ReadString() }; break;
                default: xml.Skip(); break;
            }
        }

        return read;
    }

    public void WriteJson(ref JsonBodyWriter json) => throw new NotSupportedException();

    public void WriteXml(ref XmlBodyWriter xml)
    {
        xml.BeginInput("");
        xml.Boolean("<property name=\"boolean\">"u8, Boolean, titleCase: true);
        xml.Property("<property name=\"int32\">"u8, Int32);
        xml.Property("<property name=\"int64\">"u8, Int64);
        xml.Property("<property name=\"double\">"u8, Double);
        xml.Property("<property name=\"decimal\">"u8, Decimal);
        xml.DateTime("<property name=\"time\">"u8, Time, DateForm.Iso8601);
        xml.Property("<property name=\"date\">"u8, Date);
        xml.Property("<property name=\"duration\">"u8, Duration);
        xml.Property("<property name=\"guid\">"u8, Guid);
        xml.Property("<property name=\"uri\">"u8, Uri);
        xml.Property("<property name=\"bytes\">"u8, Bytes);
        xml.BooleanList("<propertyList name=\"booleans\">"u8, Booleans, titleCase: false);
        xml.PropertyList("<propertyList name=\"int32s\">"u8, Int32s);
        xml.PropertyList("<propertyList name=\"int64s\">"u8, Int64s);
        xml.PropertyList("<propertyList name=\"doubles\">"u8, Doubles);
        xml.PropertyList("<propertyList name=\"decimals\">"u8, Decimals);
        xml.DateTimeList("<propertyList name=\"times\">"u8, Times, DateForm.Milliseconds);
        xml.PropertyList("<propertyList name=\"dates\">"u8, Dates);
        xml.PropertyList("<propertyList name=\"durations\">"u8, Durations);
        xml.PropertyList("<propertyList name=\"guids\">"u8, Guids);
        xml.PropertyList("<propertyList name=\"uris\">"u8, Uris);
        xml.PropertyList("<propertyList name=\"byteses\">"u8, Byteses);
        xml.EnumList("<propertyList name=\"levels\">"u8, Levels);
        xml.EndInput();
    }
}
