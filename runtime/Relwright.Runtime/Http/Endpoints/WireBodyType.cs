using System;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>JSON or XML.</summary>
internal sealed class WireBodyType<T>(WireType<T> wire) : BodyType<T>
{
    internal override T Read(AnsweredBody body) =>
        BodyReader.Read(body, (utf8, limits) => JsonBody.Read(utf8, wire, limits), (utf8, limits) => ReadXml(utf8, limits));

    private T ReadXml(ReadOnlySpan<byte> utf8, ReadLimits limits)
    {
        XmlCursor xml = new(utf8, limits);
        return xml.ReadRoot(wire);
    }
}
