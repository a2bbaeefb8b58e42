using System;
using System.Text;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>Text. An empty one is text too, unless the status says that there is none.</summary>
internal sealed class TextBodyType : BodyType<string>
{
    internal override string Read(AnsweredBody body)
    {
        string charset = body.Charset ?? "utf-8";
        try
        {
            ReadOnlySpan<byte> octets = string.Equals(charset, "utf-8", StringComparison.OrdinalIgnoreCase) ? body.Utf8 : body.Octets.Span;
            return Encoding.GetEncoding(charset).GetString(octets);
        }
        catch (ArgumentException unknown)
        {
            throw body.Broken("its charset is not known", unknown);
        }
    }
}
