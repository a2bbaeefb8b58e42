namespace Relwright;

/// <summary>
/// Where an error body holds its code, subcode and message: a member's name, or a path of names separated by <c>/</c> (such as <c>error/innererror/code</c>).
/// In XML a name is the local name of an element, the namespace does not count. Several paths with <c>|</c> between are tried in their order.
/// </summary>
/// <param name="XmlRoot">The local name of the root element in XML; <see langword="null"/>: any.</param>
/// <param name="Code">Where the code is.</param>
/// <param name="Subcode">Where the subcode is.</param>
/// <param name="Message">Where the message is.</param>
public sealed record ErrorBodyNames(string? XmlRoot = null, string? Code = null, string? Subcode = null, string? Message = null)
{
    /// <summary>Error bodies say nothing that can be read.</summary>
    public static ErrorBodyNames None { get; } = new();

    /// <summary>
    /// Where error bodies say it that follow a convention of many: <c>error.code</c> and <c>error.message</c> (OData, Microsoft's REST guidelines), <c>code</c> and
    /// <c>message</c>, <c>title</c> and <c>detail</c> (RFC 9457), <c>error</c> and <c>error_description</c> (RFC 6749).
    /// </summary>
    public static ErrorBodyNames Usual { get; } = new(null, "error/code|code|errorCode|error", null, "error/message|message|detail|title|error_description");
}
