using System;

namespace Relwright.Errors;

/// <summary>What an error body said. Every part is optional, and so is a body that can be read at all.</summary>
internal readonly record struct ErrorBody(string? Code, string? Subcode, string? Message)
{
    /// <summary>Reads a body in the given format; nothing but nulls where it cannot be read.</summary>
    internal static ErrorBody Read(ReadOnlyMemory<byte> body, WireFormat? format, ErrorBodyNames names) => body.IsEmpty ? default : format switch
    {
        WireFormat.Json => JsonErrorBody.Read(body.Span, names),
        WireFormat.Xml => XmlErrorBody.Read(body, names),
        _ => default,
    };
}
