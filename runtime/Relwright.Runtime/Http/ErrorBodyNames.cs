namespace Relwright;

/// <summary>
/// Where an error body holds its code, subcode and message: a member's name, or a path of names separated by <c>/</c> (such as <c>error/innererror/code</c>).
/// In XML a name is the local name of an element, the namespace does not count.
/// </summary>
/// <param name="XmlRoot">The local name of the root element in XML; <see langword="null"/>: any.</param>
/// <param name="Code">Where the code is.</param>
/// <param name="Subcode">Where the subcode is.</param>
/// <param name="Message">Where the message is.</param>
public sealed record ErrorBodyNames(string? XmlRoot = null, string? Code = null, string? Subcode = null, string? Message = null)
{
    /// <summary>Error bodies say nothing that can be read.</summary>
    public static ErrorBodyNames None { get; } = new();
}
