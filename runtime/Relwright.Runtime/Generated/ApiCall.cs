using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>What an emitted verb says about the request it stands for.</summary>
/// <param name="method">The method.</param>
/// <param name="operation">The name for logs and telemetry: the resource's, as the specification spells it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ApiCall(string method, string operation)
{
    /// <summary>The method.</summary>
    public string Method { get; } = method;

    /// <summary>The name for logs and telemetry.</summary>
    public string Operation { get; } = operation;

    /// <summary>The body, written in the client's format; <see langword="null"/> for none.</summary>
    public IRequestBody? Body { get; init; }

    /// <summary>A body that is no record; goes before <see cref="Body"/>.</summary>
    public RawBody? RawBody { get; init; }

    /// <summary>Query parameters of the operation.</summary>
    public QueryBuilder Query { get; init; }

    /// <summary>The caller's condition.</summary>
    public IfMatch IfMatch { get; init; }

    /// <summary>Whether the operation has a condition of its own.</summary>
    public Precondition Precondition { get; init; }

    /// <summary>The ETag of the value that the caller passes; used where the resource has none.</summary>
    public string? BodyETag { get; init; }

    internal string? IfNoneMatch { get; init; }

    /// <summary>The oldest revision of the resource that will do; sent in <see cref="ApiDescription.MinimumRevisionHeader"/>.</summary>
    internal string? MinimumRevision { get; init; }

    /// <summary>A GET of a resource.</summary>
    internal static ApiCall Get<T>()
        where T : class, IResourceRecord<T> => new("GET", T.ResourceName) { MinimumRevision = T.MinimumRevision };

    /// <summary>The same call, which asks for the revision of the resource that it is about.</summary>
    internal ApiCall About<T>()
        where T : class, IResourceRecord<T> => this with { MinimumRevision = T.MinimumRevision };
}
