using System;
using System.Text.Json;
using Contoso.Ucwa;

namespace Relwright.Generated.Tests.Corpus;

/// <summary>The emitted readers by the type that a body names.</summary>
internal static class Wire
{
    /// <summary>Reads a body as the record of the resource that it says it is: some answers are about another one than was asked.</summary>
    public static IRequestBody Read(Example example, WireFormat format) => Read(TypeOf(example, format), example.Utf8, format);

    public static IRequestBody Read(string type, byte[] body, WireFormat format) => type switch
    {
        "application" => Read<Application>(body, format),
        "me" => Read<Me>(body, format),
        "onlineMeetings" => Read<OnlineMeetings>(body, format),
        "myOnlineMeetings" => Read<MyOnlineMeetings>(body, format),
        "myOnlineMeeting" => Read<MyOnlineMeeting>(body, format),
        "myAssignedOnlineMeeting" => Read<MyAssignedOnlineMeeting>(body, format),
        "onlineMeetingExtensions" => Read<OnlineMeetingExtensions>(body, format),
        "onlineMeetingExtension" => Read<OnlineMeetingExtension>(body, format),
        _ => throw new ArgumentException($"No resource is called '{type}'.", nameof(type)),
    };

    public static byte[] Write(IRequestBody record, WireFormat format) => format is WireFormat.Json ? record.ToJson() : record.ToXml();

    public static T Read<T>(byte[] body, WireFormat format)
        where T : class, IRecord<T>
        => format is WireFormat.Json ? RecordSerialization.FromJson<T>(body) : RecordSerialization.FromXml<T>(body);

    public static string TypeOf(Example example, WireFormat format)
    {
        if (format is WireFormat.Xml)
            return System.Xml.Linq.XDocument.Parse(example.Text).Root!.Attribute("rel")!.Value;
        using JsonDocument body = JsonDocument.Parse(example.Text);
        return body.RootElement.GetProperty("rel").GetString()!;
    }
}
