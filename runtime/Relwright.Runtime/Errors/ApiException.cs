using System;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http;
using System.Text;
using Relwright.Links;

namespace Relwright;

/// <summary>An answer that is not a success. Each API has its own subclass with typed codes.</summary>
public class ApiException : Exception
{
    /// <summary>Wraps what the answer said.</summary>
    /// <param name="failure">What the answer said.</param>
    public ApiException(ApiFailure failure)
        : base(MessageOf(failure)) => Failure = failure;

    /// <summary>Everything the answer said, code texts included.</summary>
    public ApiFailure Failure { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode Status => Failure.Status;

    /// <summary>The method of the request.</summary>
    public HttpMethod Method => Failure.Method;

    /// <summary>The URI that answered, without credentials.</summary>
    public Uri Uri => Failure.Uri;

    /// <summary>The header fields.</summary>
    public ApiHeaders Headers => Failure.Headers;

    /// <summary>The body as it came.</summary>
    public ReadOnlyMemory<byte> RawBody => Failure.RawBody;

    /// <summary>What identifies the request for support, or <see langword="null"/>.</summary>
    public string? RequestId => Failure.RequestId;

    /// <summary>How long the server asks to wait, or <see langword="null"/>.</summary>
    public TimeSpan? RetryAfter => Failure.RetryAfter;

    /// <summary>The body in the type that the specification describes for it, whichever exception of the API this is.</summary>
    /// <typeparam name="TError">The type.</typeparam>
    /// <param name="error">The body.</param>
    /// <returns>Whether there is a body of this type.</returns>
    public bool TryGetError<TError>([MaybeNullWhen(false)] out TError error)
    {
        if (TypedError is TError typed)
        {
            error = typed;
            return true;
        }

        error = default;
        return false;
    }

    /// <summary>The body, where the specification describes a type for it and it is one; else null.</summary>
    protected virtual object? TypedError => null;

    internal static string MessageOf(ApiFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        StringBuilder text = new();
        text.Append(failure.Method).Append(' ').Append(SafeText.Of(failure.Uri)).Append(" answered ").Append((int)failure.Status);
        if (Enum.IsDefined(failure.Status))
            text.Append(' ').Append(failure.Status);
        if (failure.Code is { } code)
        {
            text.Append(", ").Append(SafeText.OneLine(code));
            if (failure.Subcode is { } subcode)
                text.Append('/').Append(SafeText.OneLine(subcode));
        }

        if (failure.Message is { Length: > 0 } message)
            text.Append(": ").Append(SafeText.OneLine(message));
        if (failure.RequestId is { } id)
            text.Append(" (request ").Append(SafeText.OneLine(id)).Append(')');
        return text.ToString();
    }
}
