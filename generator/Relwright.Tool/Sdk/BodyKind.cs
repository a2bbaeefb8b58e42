using System.Linq;

namespace Relwright.Tool.Sdk;

/// <summary>Which of an operation's bodies is meant, such as <c>GET.response</c>.</summary>
/// <param name="Verb">The HTTP method, in capitals.</param>
/// <param name="IsRequest">Whether it is the body that is sent.</param>
internal sealed record BodyKind(string Verb, bool IsRequest)
{
    public static BodyKind Representation { get; } = new("GET", IsRequest: false);

    /// <summary>Reads <c>VERB.request</c> or <c>VERB.response</c>; null where the text is neither.</summary>
    public static BodyKind? Parse(string text) => text.Split('.') switch
    {
        [var verb, var direction] when verb.Length > 0 && verb.All(char.IsAsciiLetter) && direction is "request" or "response" =>
            new BodyKind(verb.ToUpperInvariant(), direction == "request"),
        _ => null,
    };

    public override string ToString() => $"{Verb}.{(IsRequest ? "request" : "response")}";
}
