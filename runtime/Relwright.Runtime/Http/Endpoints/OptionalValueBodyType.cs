using Relwright.Generated;

namespace Relwright.Http;

/// <summary>A body that need not be there and is a struct where it is.</summary>
internal sealed class OptionalValueBodyType<T>(BodyType<T> type) : BodyType<T?>
    where T : struct
{
    internal override T? Read(AnsweredBody body) => body.IsMissing ? null : type.Read(body);
}
