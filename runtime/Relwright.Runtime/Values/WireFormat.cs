namespace Relwright;

/// <summary>The format that a body has on the wire.</summary>
public enum WireFormat
{
    /// <summary>JSON, RFC 8259.</summary>
    Json,

    /// <summary>XML 1.0.</summary>
    Xml,
}
