extern alias runtime;

using System;
using runtime::Relwright;

namespace Relwright.Tool.Sdk;

/// <summary>
/// The body of a request that emitted code only writes. It is read as a record with the same members, from which what writes it is
/// made; in XML, where it is an <c>&lt;input&gt;</c>, as if it were a <c>&lt;resource&gt;</c>.
/// </summary>
/// <param name="record">Reads a record that has the members of the request.</param>
/// <param name="bodyOf">Makes what is sent out of that record.</param>
internal sealed class RequestCodec(BodyCodec record, Func<IRequestBody, IRequestBody> bodyOf) : BodyCodec
{
    public override IRequestBody Read(byte[] utf8, WireFormat format) =>
        bodyOf(record.Read(format is WireFormat.Xml ? XmlRoot.Rename(utf8, "input", "resource") : utf8, format));
}
