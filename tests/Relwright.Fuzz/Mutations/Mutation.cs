using System;
using System.Collections.Generic;
using Relwright.Fuzz.Bodies;

namespace Relwright.Fuzz.Mutations;

/// <summary>Ways to spoil a body: most leave it nearly right, which is where readers err.</summary>
internal static class Mutation
{
    private const int MostBytes = 32_768;

    public static byte[] Of(Body body, IReadOnlyList<Body> bodies, Random random)
    {
        byte[] bytes = body.Utf8;
        // One case in eight is sound, and many are spoilt once only: the values are to be right, too.
        for (int changes = random.Next(8) == 0 ? 0 : 1 + (random.Next(4) * random.Next(2)); changes > 0 && bytes.Length < MostBytes; changes--)
            bytes = Once(bytes, body.Format, bodies, random);
        return bytes;
    }

    private static byte[] Once(byte[] bytes, WireFormat format, IReadOnlyList<Body> bodies, Random random)
    {
        int at = random.Next(bytes.Length + 1);
        int end = Math.Min(bytes.Length, at + Length(random));
        return random.Next(10) switch
        {
            0 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(end)],
            1 => [.. bytes.AsSpan(0, end), .. bytes.AsSpan(at)],
            2 => Change(bytes, at, (byte)random.Next(0x20, 0x7F)),
            3 => Change(bytes, at, (byte)random.Next(256)),
            4 => bytes[..at],
            5 => Swap(bytes, at, random.Next(bytes.Length + 1)),
            6 => Splice(bytes, at, bodies[random.Next(bodies.Count)].Utf8, random),
            _ => Insert(bytes, at, Pieces.Of(format, random)),
        };
    }

    private static int Length(Random random) => random.Next(4) == 0 ? random.Next(400) : random.Next(1, 12);

    private static byte[] Insert(byte[] bytes, int at, ReadOnlySpan<byte> piece) => [.. bytes.AsSpan(0, at), .. piece, .. bytes.AsSpan(at)];

    private static byte[] Change(byte[] bytes, int at, byte value)
    {
        byte[] changed = [.. bytes];
        if (at < changed.Length)
            changed[at] = value;
        return changed;
    }

    private static byte[] Swap(byte[] bytes, int one, int other)
    {
        byte[] swapped = [.. bytes];
        if (one < swapped.Length && other < swapped.Length)
            (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
        return swapped;
    }

    private static byte[] Splice(byte[] bytes, int at, byte[] other, Random random)
    {
        int from = random.Next(other.Length + 1);
        int end = Math.Min(other.Length, from + Length(random));
        return Insert(bytes, at, other.AsSpan(from, end - from));
    }
}
