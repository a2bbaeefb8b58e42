// What we compare ourselves with, all of it in this one file, which is meant to be reviewed for fairness:
// - the same payload, and the same members as the emitted records;
// - System.Text.Json gets what is fastest for it: dates and enumerations as plain strings, no converters, no extension data, a writer
//   that is kept, the metadata (reads) and the fast path (writes) of its source generation, or options that are kept, for reflection;
// - XmlSerializer reads the documented form, which is names and values, into just that; it is created once;
// - the bare loops keep nothing at all: nobody who wants a model can be as fast through these readers.
using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Xml;
using System.Xml.Serialization;

namespace Relwright.Benchmarks.Peers;

#pragma warning disable CA2227, CA1002, SA1402 // what serializers need, and all of it in one file

/// <summary>What the standard libraries, and the most used other one, do with a body in JSON.</summary>
internal static class JsonPeers
{
    private static readonly JsonSerializerOptions s_reflection = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static StjMeeting SourceGenerated(byte[] json) => JsonSerializer.Deserialize(json, StjContext.Default.StjMeeting)!;

    public static StjMeetings SourceGeneratedMany(byte[] json) => JsonSerializer.Deserialize(json, StjContext.Default.StjMeetings)!;

    public static StjMeeting Reflection(byte[] json) => JsonSerializer.Deserialize<StjMeeting>(json, s_reflection)!;

    public static StjMeetings ReflectionMany(byte[] json) => JsonSerializer.Deserialize<StjMeetings>(json, s_reflection)!;

    public static StjMeeting Newtonsoft(string json) => global::Newtonsoft.Json.JsonConvert.DeserializeObject<StjMeeting>(json)!;

    /// <summary>The least that a reader over the standard tokenizer could do: nothing is kept.</summary>
    public static int Loop(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    /// <summary>Writes again and again into one buffer by one writer.</summary>
    public static Action Write<T>(T value, JsonTypeInfo<T> type)
    {
        var output = new ArrayBufferWriter<byte>(4 << 20);
        var writer = new Utf8JsonWriter(output);
        return () =>
        {
            output.ResetWrittenCount();
            writer.Reset();
            JsonSerializer.Serialize(writer, value, type);
        };
    }
}

/// <summary>What the standard libraries do with a body in XML.</summary>
internal static class XmlPeers
{
    private static readonly XmlSerializer s_serializer = new(typeof(XmlResource));
    private static readonly DataContractSerializer s_contracts = new(typeof(StjMeeting));
    private static readonly XmlWriterSettings s_compact = new() { Encoding = new UTF8Encoding(false) };

    public static XmlResource Serializer(byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml));
        return (XmlResource)s_serializer.Deserialize(reader)!;
    }

    /// <summary>In a shape of its own: it cannot read the documented one.</summary>
    public static StjMeeting Contract(byte[] ownShape)
    {
        using var reader = XmlDictionaryReader.CreateTextReader(ownShape, XmlDictionaryReaderQuotas.Max);
        return (StjMeeting)s_contracts.ReadObject(reader)!;
    }

    public static byte[] ContractBytes(StjMeeting meeting)
    {
        using var stream = new MemoryStream();
        s_contracts.WriteObject(stream, meeting);
        return stream.ToArray();
    }

    /// <summary>The least that a reader over the standard one could do: nothing is kept.</summary>
    public static int Loop(byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml));
        int nodes = 0;
        while (reader.Read())
            nodes++;
        return nodes;
    }

    public static Action Write(XmlResource value)
    {
        var stream = new MemoryStream(8 << 20);
        return () =>
        {
            stream.SetLength(0);
            using var writer = XmlWriter.Create(stream, s_compact);
            s_serializer.Serialize(writer, value);
        };
    }

    public static Action WriteContract(StjMeeting value)
    {
        var stream = new MemoryStream(1 << 20);
        return () =>
        {
            stream.SetLength(0);
            using var writer = XmlDictionaryWriter.CreateTextWriter(stream, Encoding.UTF8, ownsStream: false);
            s_contracts.WriteObject(writer, value);
        };
    }
}

/// <summary>A meeting as System.Text.Json and Newtonsoft.Json read it.</summary>
public sealed class StjMeeting
{
    [JsonPropertyName("rel"), global::Newtonsoft.Json.JsonProperty("rel")]
    public string? Rel { get; set; }

    [JsonPropertyName("accessLevel"), global::Newtonsoft.Json.JsonProperty("accessLevel")]
    public string? AccessLevel { get; set; }

    [JsonPropertyName("attendees"), global::Newtonsoft.Json.JsonProperty("attendees")]
    public List<string>? Attendees { get; set; }

    [JsonPropertyName("automaticLeaderAssignment"), global::Newtonsoft.Json.JsonProperty("automaticLeaderAssignment")]
    public string? AutomaticLeaderAssignment { get; set; }

    [JsonPropertyName("conferenceId"), global::Newtonsoft.Json.JsonProperty("conferenceId")]
    public string? ConferenceId { get; set; }

    [JsonPropertyName("description"), global::Newtonsoft.Json.JsonProperty("description")]
    public string? Description { get; set; }

    [JsonPropertyName("entryExitAnnouncement"), global::Newtonsoft.Json.JsonProperty("entryExitAnnouncement")]
    public string? EntryExitAnnouncement { get; set; }

    [JsonPropertyName("expirationTime"), global::Newtonsoft.Json.JsonProperty("expirationTime")]
    public string? ExpirationTime { get; set; }

    [JsonPropertyName("joinUrl"), global::Newtonsoft.Json.JsonProperty("joinUrl")]
    public string? JoinUrl { get; set; }

    [JsonPropertyName("leaders"), global::Newtonsoft.Json.JsonProperty("leaders")]
    public List<string>? Leaders { get; set; }

    [JsonPropertyName("legacyOnlineMeetingUri"), global::Newtonsoft.Json.JsonProperty("legacyOnlineMeetingUri")]
    public string? LegacyOnlineMeetingUri { get; set; }

    [JsonPropertyName("lobbyBypassForPhoneUsers"), global::Newtonsoft.Json.JsonProperty("lobbyBypassForPhoneUsers")]
    public string? LobbyBypassForPhoneUsers { get; set; }

    [JsonPropertyName("onlineMeetingId"), global::Newtonsoft.Json.JsonProperty("onlineMeetingId")]
    public string? OnlineMeetingId { get; set; }

    [JsonPropertyName("onlineMeetingRel"), global::Newtonsoft.Json.JsonProperty("onlineMeetingRel")]
    public string? OnlineMeetingRel { get; set; }

    [JsonPropertyName("onlineMeetingUri"), global::Newtonsoft.Json.JsonProperty("onlineMeetingUri")]
    public string? OnlineMeetingUri { get; set; }

    [JsonPropertyName("organizerUri"), global::Newtonsoft.Json.JsonProperty("organizerUri")]
    public string? OrganizerUri { get; set; }

    [JsonPropertyName("phoneUserAdmission"), global::Newtonsoft.Json.JsonProperty("phoneUserAdmission")]
    public string? PhoneUserAdmission { get; set; }

    [JsonPropertyName("subject"), global::Newtonsoft.Json.JsonProperty("subject")]
    public string? Subject { get; set; }

    [JsonPropertyName("_links"), global::Newtonsoft.Json.JsonProperty("_links")]
    public StjLinks? Links { get; set; }

    [JsonPropertyName("_embedded"), global::Newtonsoft.Json.JsonProperty("_embedded")]
    public StjMeetingEmbedded? Embedded { get; set; }
}

/// <summary>The links that meetings and extensions have.</summary>
public sealed class StjLinks
{
    [JsonPropertyName("self"), global::Newtonsoft.Json.JsonProperty("self")]
    public StjLink? Self { get; set; }

    [JsonPropertyName("onlineMeetingExtensions"), global::Newtonsoft.Json.JsonProperty("onlineMeetingExtensions")]
    public StjLink? OnlineMeetingExtensions { get; set; }
}

/// <summary>A link.</summary>
public sealed class StjLink
{
    [JsonPropertyName("href"), global::Newtonsoft.Json.JsonProperty("href")]
    public string? Href { get; set; }
}

/// <summary>What stands within a meeting.</summary>
public sealed class StjMeetingEmbedded
{
    [JsonPropertyName("onlineMeetingExtension"), global::Newtonsoft.Json.JsonProperty("onlineMeetingExtension")]
    public List<StjExtension>? OnlineMeetingExtension { get; set; }
}

/// <summary>An extension.</summary>
public sealed class StjExtension
{
    [JsonPropertyName("rel"), global::Newtonsoft.Json.JsonProperty("rel")]
    public string? Rel { get; set; }

    [JsonPropertyName("id"), global::Newtonsoft.Json.JsonProperty("id")]
    public string? Id { get; set; }

    [JsonPropertyName("type"), global::Newtonsoft.Json.JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("_links"), global::Newtonsoft.Json.JsonProperty("_links")]
    public StjLinks? Links { get; set; }
}

/// <summary>A list of meetings.</summary>
public sealed class StjMeetings
{
    [JsonPropertyName("rel"), global::Newtonsoft.Json.JsonProperty("rel")]
    public string? Rel { get; set; }

    [JsonPropertyName("_embedded"), global::Newtonsoft.Json.JsonProperty("_embedded")]
    public StjMeetingsEmbedded? Embedded { get; set; }
}

/// <summary>What stands within a list of meetings.</summary>
public sealed class StjMeetingsEmbedded
{
    [JsonPropertyName("myOnlineMeeting"), global::Newtonsoft.Json.JsonProperty("myOnlineMeeting")]
    public List<StjMeeting>? MyOnlineMeeting { get; set; }
}

/// <summary>A resource as XmlSerializer reads the documented form: links, and names with values.</summary>
[XmlRoot("resource", Namespace = Namespace)]
public sealed class XmlResource
{
    internal const string Namespace = "http://schemas.microsoft.com/rtc/2012/03/ucwa";

    [XmlAttribute("rel")]
    public string? Rel { get; set; }

    [XmlAttribute("href")]
    public string? Href { get; set; }

    [XmlElement("link")]
    public List<XmlLink>? Links { get; set; }

    // Properties and lists stand among each other, in one order.
    [XmlElement("property", typeof(XmlProperty))]
    [XmlElement("propertyList", typeof(XmlList))]
    public List<object>? Members { get; set; }

    [XmlElement("resource")]
    public List<XmlResource>? Resources { get; set; }
}

/// <summary>A link.</summary>
public sealed class XmlLink
{
    [XmlAttribute("rel")]
    public string? Rel { get; set; }

    [XmlAttribute("href")]
    public string? Href { get; set; }
}

/// <summary>A name with a value.</summary>
public sealed class XmlProperty
{
    [XmlAttribute("name")]
    public string? Name { get; set; }

    [XmlText]
    public string? Value { get; set; }
}

/// <summary>A name with values.</summary>
public sealed class XmlList
{
    [XmlAttribute("name")]
    public string? Name { get; set; }

    [XmlElement("item")]
    public List<string>? Items { get; set; }
}

/// <summary>The source-generated context. Nulls are left out, as the emitted writers do.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StjMeeting))]
[JsonSerializable(typeof(StjMeetings))]
internal sealed partial class StjContext : JsonSerializerContext;
