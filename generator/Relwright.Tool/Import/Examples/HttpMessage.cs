using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Relwright.Tool.Import.Examples;

/// <summary>An HTTP message as pages print it.</summary>
/// <param name="Target">The target of a request; null where it is none or has no start line.</param>
/// <param name="Status">The status of an answer; null where it is none or has no start line.</param>
/// <param name="HasStartLine">Whether it has a start line.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">Its body; empty for none.</param>
/// <param name="BodyOffset">How many lines stand before the body.</param>
internal sealed partial record HttpMessage(string? Target, int? Status, bool HasStartLine, IReadOnlyDictionary<string, string> Headers, string Body, int BodyOffset)
{
    public string? Header(string name) => Headers.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The media type of the body, without parameters; null where no header tells one.</summary>
    public string? MediaType => Header("Content-Type")?.Split(';', 2)[0].Trim() is { } type && MediaTypeForm.IsMatch(type) ? type : null;

    public bool IsJsonOrXml => MediaType is not { } type || type.EndsWith("json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[\w!#$&^.+-]+/[\w!#$&^.+-]+$", RegexOptions.ECMAScript)]
    private static partial Regex MediaTypeForm { get; }
}
