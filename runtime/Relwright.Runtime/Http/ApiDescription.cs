using System.Collections.Generic;

namespace Relwright;

/// <summary>What holds for an API as a whole. The generator emits one per API.</summary>
public abstract class ApiDescription
{
    /// <summary>The API's name, as in logs and metrics.</summary>
    public abstract string Name { get; }

    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/> of its calls. "Relwright" unless overridden.</summary>
    public virtual string ActivitySourceName => "Relwright";

    /// <summary>The media types of its JSON, the one for requests first; empty: it does not speak JSON.</summary>
    public virtual IReadOnlyList<string> JsonMediaTypes => ["application/json"];

    /// <summary>The media types of its XML, the one for requests first; empty: it does not speak XML.</summary>
    public virtual IReadOnlyList<string> XmlMediaTypes => [];

    /// <summary>Where its error bodies say what went wrong.</summary>
    public virtual ErrorBodyNames ErrorBodyNames => ErrorBodyNames.None;

    /// <summary>The response headers that identify a request for support, the best first.</summary>
    public virtual IReadOnlyList<string> RequestIdHeaders => [];

    /// <summary>The request header that asks for a minimum revision of a resource, or <see langword="null"/>.</summary>
    public virtual string? MinimumRevisionHeader => null;

    /// <summary>Makes the API's own exception of an answer that is not a success.</summary>
    /// <param name="failure">What the answer said.</param>
    public abstract ApiException CreateException(ApiFailure failure);

    /// <summary>Makes the API's own exception of an answer whose error body has a type of its own.</summary>
    /// <typeparam name="TError">The type of the body.</typeparam>
    /// <param name="failure">What the answer said.</param>
    /// <param name="error">The body.</param>
    public virtual ApiException CreateException<TError>(ApiFailure failure, TError error) => CreateException(failure);
}
