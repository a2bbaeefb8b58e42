using System.Collections.Generic;
using System.Xml.Serialization;

namespace Relwright.Benchmarks.Peers;

#pragma warning disable CA2227, CA1002 // what XmlSerializer needs

/// <summary>A resource as XmlSerializer reads the documented form: links, and names with values.</summary>
[XmlRoot("resource", Namespace = Namespace)]
public sealed class XmlMeeting
{
    internal const string Namespace = "http://schemas.microsoft.com/rtc/2012/03/ucwa";

    [XmlAttribute("rel")]
    public string? Rel { get; set; }

    [XmlAttribute("href")]
    public string? Href { get; set; }

    [XmlElement("link")]
    public List<XmlMeetingLink>? Links { get; set; }

    // Properties and lists stand among each other, in one order.
    [XmlElement("property", typeof(XmlMeetingProperty))]
    [XmlElement("propertyList", typeof(XmlMeetingList))]
    public List<object>? Members { get; set; }

    [XmlElement("resource")]
    public List<XmlMeeting>? Resources { get; set; }
}

/// <summary>A link.</summary>
public sealed class XmlMeetingLink
{
    [XmlAttribute("rel")]
    public string? Rel { get; set; }

    [XmlAttribute("href")]
    public string? Href { get; set; }
}

/// <summary>A name with a value.</summary>
public sealed class XmlMeetingProperty
{
    [XmlAttribute("name")]
    public string? Name { get; set; }

    [XmlText]
    public string? Value { get; set; }
}

/// <summary>A name with values.</summary>
public sealed class XmlMeetingList
{
    [XmlAttribute("name")]
    public string? Name { get; set; }

    [XmlElement("item")]
    public List<string>? Items { get; set; }
}
