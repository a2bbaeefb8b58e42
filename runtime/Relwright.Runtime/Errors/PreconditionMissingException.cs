using System;

namespace Relwright;

/// <summary>
/// An operation must say which state of the resource it changes, and no ETag is at hand; nothing was sent. Get the resource first, or pass <see cref="IfMatch.Of"/>,
/// <see cref="IfMatch.Any"/> or <see cref="IfMatch.None"/>.
/// </summary>
public sealed class PreconditionMissingException : InvalidOperationException
{
    internal PreconditionMissingException(string method, string operation)
        : base($"{method} {operation} needs an ETag, and neither the resource nor the body has one. Get the resource first, or pass an IfMatch.")
    {
        Method = method;
        Operation = operation;
    }

    /// <summary>The method of the operation.</summary>
    public string Method { get; }

    /// <summary>The operation, as the specification names it.</summary>
    public string Operation { get; }
}
