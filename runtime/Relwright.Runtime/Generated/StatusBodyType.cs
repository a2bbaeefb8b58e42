using System;
using System.Collections.Generic;
using System.ComponentModel;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>The bodies of an operation whose successes differ: each status has a case of its own.</summary>
/// <typeparam name="TResult">The closed set of cases.</typeparam>
/// <param name="otherwise">The case of a success that nobody describes; its body is at hand as it came.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StatusBodyType<TResult>(Func<TResult> otherwise) : BodyType<TResult>
{
    private readonly Dictionary<string, Func<AnsweredBody, TResult>> _cases = [];

    /// <summary>Adds a status with a body.</summary>
    /// <typeparam name="T">What the body is read as.</typeparam>
    /// <param name="status">The status (<c>200</c>), its class (<c>2XX</c>) or <c>default</c>.</param>
    /// <param name="body">How the body is read.</param>
    /// <param name="make">Makes the case.</param>
    public StatusBodyType<TResult> On<T>(string status, WireType<T> body, Func<T, TResult> make) => On(status, BodyTypes.Of(body), make);

    /// <inheritdoc cref="On{T}(string, WireType{T}, Func{T, TResult})"/>
    public StatusBodyType<TResult> On<T>(string status, BodyType<T> body, Func<T, TResult> make)
    {
        _cases[status] = answered => make(body.Read(answered));
        return this;
    }

    /// <summary>Adds a status without a body.</summary>
    /// <param name="status">The status (<c>204</c>), its class (<c>2XX</c>) or <c>default</c>.</param>
    /// <param name="make">Makes the case.</param>
    public StatusBodyType<TResult> On(string status, Func<TResult> make)
    {
        _cases[status] = _ => make();
        return this;
    }

    internal override TResult Read(AnsweredBody body)
    {
        Func<AnsweredBody, TResult>? read = _cases.GetValueOrDefault(StatusText.Of(body.Status))
            ?? _cases.GetValueOrDefault(StatusText.ClassOf(body.Status))
            ?? _cases.GetValueOrDefault("default");
        return read is null ? otherwise() : read(body);
    }
}
