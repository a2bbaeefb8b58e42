using System;

namespace Relwright;

/// <summary>A body that is no record, such as an SDP offer or a picture: bytes with their media type.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="MediaType">The Content-Type, parameters included.</param>
public sealed record RawBody(ReadOnlyMemory<byte> Content, string MediaType);
