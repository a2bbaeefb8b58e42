using System;
using System.Text;
using Contoso.Graph;
using Contoso.Kitchen;
using Contoso.Menagerie;
using Contoso.Pantry;
using Contoso.Ucwa;
using Relwright.Fuzz.Verdicts;

namespace Relwright.Fuzz.Reading;

/// <summary>Reads bodies with the emitted readers.</summary>
internal static class Records
{
    /// <summary>Reads a body; every exception but <see cref="WireFormatException"/> is for the caller to complain about.</summary>
    public static Outcome Read(string type, ReadOnlySpan<byte> utf8, WireFormat format) => type switch
    {
        "sink" => Read<Sink>(type, utf8, format),
        "application" => Read<Application>(type, utf8, format),
        "me" => Read<Me>(type, utf8, format),
        "onlineMeetings" => Read<OnlineMeetings>(type, utf8, format),
        "myOnlineMeetings" => Read<MyOnlineMeetings>(type, utf8, format),
        "myOnlineMeeting" => Read<MyOnlineMeeting>(type, utf8, format),
        "myAssignedOnlineMeeting" => Read<MyAssignedOnlineMeeting>(type, utf8, format),
        "onlineMeetingExtensions" => Read<OnlineMeetingExtensions>(type, utf8, format),
        "onlineMeetingExtension" => Read<OnlineMeetingExtension>(type, utf8, format),
        "shelf" => Read<Shelf>(type, utf8, format),
        "words" => Read<Words>(type, utf8, format),
        "kinds" => Read<Kinds>(type, utf8, format),
        "parcel" => Read<Parcel>(type, utf8, format),
        "call" => Read<Call>(type, utf8, format),
        "admission" => Read<Admission>(type, utf8, format),
        "measurements" => Read<Measurements>(type, utf8, format),
        _ => Read<OpaqueResource>(type, utf8, format),
    };

    private static Outcome Read<T>(string type, ReadOnlySpan<byte> utf8, WireFormat format)
        where T : class, IRecord<T>
    {
        T record;
        try
        {
            record = format == WireFormat.Json ? RecordSerialization.FromJson<T>(utf8) : RecordSerialization.FromXml<T>(utf8);
        }
        catch (WireFormatException refusal)
        {
            return new Outcome(null, refusal);
        }

        byte[] written = format == WireFormat.Json ? record.ToJson() : record.ToXml();
        T again = format == WireFormat.Json ? RecordSerialization.FromJson<T>(written) : RecordSerialization.FromXml<T>(written);
        if (!record.Equals(again) && !(format == WireFormat.Xml && AllowedDifferences.MayReadOtherwise(type, utf8, written)))
            throw new InvalidOperationException($"What was written is not read as the record that was written:\n{Encoding.UTF8.GetString(written)}");
        return new Outcome(Declared(record, format), null);
    }

    /// <summary>The declared members: written in the other format they come without what is unknown, whose spelling is kept.</summary>
    private static string Declared(IRequestBody record, WireFormat format)
    {
        try
        {
            return Encoding.UTF8.GetString(format == WireFormat.Json ? record.ToXml() : record.ToJson());
        }
        catch (NotSupportedException)
        {
            return InOneSpelling(record.ToJson());
        }
        catch (ArgumentException)
        {
            return "not to be said in the other format";
        }
    }

    /// <summary>What has one format only is compared in one spelling of it.</summary>
    private static string InOneSpelling(byte[] json)
    {
        try
        {
            return Encoding.UTF8.GetString(Respelling.OfJson(json));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in what is kept as it came, which the standard writer cannot write.
            return Encoding.UTF8.GetString(json);
        }
    }
}
