using System;
using System.Text;

namespace Relwright.Json;

internal readonly record struct AccessLevel(string Text) : IOpenEnum<AccessLevel>
{
    public static AccessLevel Invited => new("Invited");

    public static AccessLevel FromUtf8(ReadOnlySpan<byte> utf8) =>
        utf8.SequenceEqual("Invited"u8) ? Invited : new AccessLevel(Encoding.UTF8.GetString(utf8));
}
