using System;
using Xunit;

namespace Relwright.Runtime.Tests.Values;

public sealed class EquatableBytesTests
{
    [Fact]
    public void Bytes_are_equal_by_content()
    {
        byte[] large = [0, 1, 2, 3];
        EquatableBytes bytes = new byte[] { 1, 2 };
        EquatableBytes same = (ReadOnlyMemory<byte>)large.AsMemory(1, 2);

        Assert.True(bytes == same && !(bytes != same) && bytes.Equals((object)same));
        Assert.Equal(bytes.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(bytes, new byte[] { 2, 1 });
        Assert.NotEqual(bytes, new byte[] { 1, 2, 3 });
        Assert.False(bytes.Equals((object)new byte[] { 1, 2 }));
        Assert.Equal(("AQI=", 2), (bytes.ToString(), bytes.Length));
    }

    [Fact]
    public void No_bytes_are_equal_to_no_bytes()
    {
        Assert.Equal(default, new EquatableBytes(Array.Empty<byte>()));
        Assert.Equal(default, (EquatableBytes)(byte[]?)null);
        Assert.Equal(default(EquatableBytes).GetHashCode(), new EquatableBytes(Array.Empty<byte>()).GetHashCode());
        Assert.Equal("", default(EquatableBytes).ToString());
        Assert.Equal(0, default(EquatableBytes).Length);
    }

    [Fact]
    public void A_copy_is_the_callers_own()
    {
        EquatableBytes bytes = new byte[] { 1 };
        bytes.ToArray()[0] = 9;

        Assert.Equal(1, bytes.Span[0]);
    }
}
