using System;
using System.ComponentModel;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>Reads what comes to a receiver.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WebhookBody
{
    /// <summary>Reads a body in JSON.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="utf8">The whole body.</param>
    /// <param name="wire">How it is read.</param>
    /// <param name="limits">What is accepted; <see cref="ReadLimits.Default"/> when null.</param>
    /// <exception cref="WireFormatException">The body is not well-formed, or of another type.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, WireType<T> wire, ReadLimits? limits) => JsonBody.Read(utf8, wire, limits);
}
