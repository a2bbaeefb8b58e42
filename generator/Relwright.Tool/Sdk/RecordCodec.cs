extern alias runtime;

using System;
using runtime::Relwright;

namespace Relwright.Tool.Sdk;

/// <summary>A body that is a record: it reads and writes itself.</summary>
internal sealed class RecordCodec<T> : BodyCodec
    where T : class, IRecord<T>
{
    public override IRequestBody Read(byte[] utf8, WireFormat format) =>
        format is WireFormat.Json ? RecordSerialization.FromJson<T>(utf8) : RecordSerialization.FromXml<T>(utf8);
}

/// <summary>Makes codecs of records whose type is known at run time only.</summary>
internal static class RecordCodec
{
    public static BodyCodec Of(Type record) => (BodyCodec)Activator.CreateInstance(typeof(RecordCodec<>).MakeGenericType(record))!;
}
