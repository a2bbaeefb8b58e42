namespace Relwright;

/// <summary>Whether an operation says which state of the resource it changes (If-Match, RFC 9110, section 13.1.1).</summary>
public enum Precondition
{
    /// <summary>It does not, unless the caller passes an <see cref="IfMatch"/>.</summary>
    None,

    /// <summary>It does when an ETag is at hand.</summary>
    Optional,

    /// <summary>It must: without an ETag at hand the call throws <see cref="PreconditionMissingException"/>.</summary>
    Required,
}
