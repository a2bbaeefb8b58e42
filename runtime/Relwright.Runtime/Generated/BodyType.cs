using System.ComponentModel;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>How the body of an answer is read.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class BodyType<T>
{
    private protected BodyType()
    {
    }

    /// <summary>Reads a body.</summary>
    /// <exception cref="ApiProtocolException">There is none, it is of another media type, or it cannot be read.</exception>
    internal abstract T Read(AnsweredBody body);
}
