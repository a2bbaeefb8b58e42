using System;
using System.Text;

namespace Relwright.Tests.Xml;

/// <summary>An open enumeration as emitted code has it.</summary>
internal readonly record struct AccessLevel(string Text) : IOpenEnum<AccessLevel>
{
    public static AccessLevel Invited { get; } = new("Invited");

    public static AccessLevel FromUtf8(ReadOnlySpan<byte> utf8) =>
        utf8.SequenceEqual("Invited"u8) ? Invited : new AccessLevel(Encoding.UTF8.GetString(utf8));
}
