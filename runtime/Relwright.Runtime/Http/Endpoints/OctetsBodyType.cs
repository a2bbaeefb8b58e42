using System;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>Octets, copied: those of the answer go back to their pool.</summary>
internal sealed class OctetsBodyType : BodyType<ReadOnlyMemory<byte>>
{
    internal override ReadOnlyMemory<byte> Read(AnsweredBody body) => body.Octets.ToArray();
}
