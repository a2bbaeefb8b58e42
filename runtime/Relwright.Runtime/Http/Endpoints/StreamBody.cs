using System.IO;

namespace Relwright;

/// <summary>A body that is read while it is sent, with its media type.</summary>
/// <param name="Content">The octets, from where the stream stands; it is not closed. A request is repeated, as after 401, only where it can seek.</param>
/// <param name="MediaType">The Content-Type, parameters included.</param>
public sealed record StreamBody(Stream Content, string MediaType);
