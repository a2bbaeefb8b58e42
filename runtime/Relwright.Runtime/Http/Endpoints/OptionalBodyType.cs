using Relwright.Generated;

namespace Relwright.Http;

/// <summary>A body that need not be there.</summary>
internal sealed class OptionalBodyType<T>(BodyType<T> type) : BodyType<T?>
    where T : class
{
    internal override T? Read(AnsweredBody body) => body.IsMissing ? null : type.Read(body);
}
