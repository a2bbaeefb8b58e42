using System;
using System.Text;
using Contoso.Kitchen;
using Contoso.Ucwa;
using Relwright.Fuzz.Verdicts;

namespace Relwright.Fuzz.Reading;

/// <summary>Reads bodies with the emitted readers.</summary>
internal static class Records
{
    /// <summary>Reads a body; every exception but <see cref="WireFormatException"/> is for the caller to complain about.</summary>
    public static Outcome Read(string type, ReadOnlySpan<byte> utf8, WireFormat format) => type switch
    {
        "sink" => Read<Sink>(utf8, format),
        "application" => Read<Application>(utf8, format),
        "me" => Read<Me>(utf8, format),
        "onlineMeetings" => Read<OnlineMeetings>(utf8, format),
        "myOnlineMeetings" => Read<MyOnlineMeetings>(utf8, format),
        "myOnlineMeeting" => Read<MyOnlineMeeting>(utf8, format),
        "myAssignedOnlineMeeting" => Read<MyAssignedOnlineMeeting>(utf8, format),
        "onlineMeetingExtensions" => Read<OnlineMeetingExtensions>(utf8, format),
        "onlineMeetingExtension" => Read<OnlineMeetingExtension>(utf8, format),
        _ => Read<OpaqueResource>(utf8, format),
    };

    private static Outcome Read<T>(ReadOnlySpan<byte> utf8, WireFormat format)
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
        if (!record.Equals(again) && !(format == WireFormat.Xml && AllowedDifferences.MayReadOtherwise(written)))
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
        catch (ArgumentException)
        {
            return "not to be said in the other format";
        }
    }
}
