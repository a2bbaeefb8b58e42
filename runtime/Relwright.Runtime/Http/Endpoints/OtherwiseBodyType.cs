using Relwright.Generated;

namespace Relwright.Http;

/// <summary>A body that need not be there, and what is taken in its place.</summary>
internal sealed class OtherwiseBodyType<T>(BodyType<T> type, T otherwise) : BodyType<T>
{
    internal override T Read(AnsweredBody body) => body.IsMissing ? otherwise : type.Read(body);
}
