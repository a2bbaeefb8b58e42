using Relwright.Generated;
using Relwright.Http;

namespace Relwright.OData;

/// <summary>How bodies are read where OData says null by having none (OData Protocol 4.01, section 11.2.4).</summary>
internal static class ODataBodies
{
    /// <summary>A body that has to be there, unless null is one of the values.</summary>
    /// <typeparam name="T">What it is read as; nullable where null is one of the values.</typeparam>
    /// <param name="type">How it is read.</param>
    /// <param name="takesNull">Whether null is one of the values.</param>
    internal static BodyType<T> Of<T>(WireType<T> type, bool takesNull) => takesNull ? Or(type, default!) : BodyTypes.Of(type);

    /// <summary>A body in whose place something else is taken where there is none.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="type">How it is read.</param>
    /// <param name="otherwise">What is taken.</param>
    internal static BodyType<T> Or<T>(WireType<T> type, T otherwise) => new OtherwiseBodyType<T>(BodyTypes.Of(type), otherwise);
}
