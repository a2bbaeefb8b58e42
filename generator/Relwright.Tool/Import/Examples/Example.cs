using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Examples;

/// <summary>An example of a request, an answer or an event.</summary>
/// <param name="IsJson">Whether it stands under JSON; else under XML.</param>
/// <param name="IsRequest">Whether it is a request.</param>
/// <param name="Message">What is sent.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Example(bool IsJson, bool IsRequest, HttpMessage Message, Place Place);
