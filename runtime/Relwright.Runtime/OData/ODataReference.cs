using System;
using Relwright.Generated;

namespace Relwright;

/// <summary>A reference to an entity (OData JSON Format 4.01, section 14).</summary>
/// <param name="Id">The URL of the entity.</param>
public sealed record ODataReference(Uri Id)
{
    private static readonly JsonMembers s_members = new("@odata.id", "@id");

    internal static WireType<ODataReference> Wire { get; } = new(
        JsonOutline.AnyObject,
        static (ref JsonCursor json) => Read(ref json),
        static (ref JsonBodyWriter json, ODataReference reference) =>
        {
            json.BeginObject();
            json.Member("\"@odata.id\":"u8, reference.Id);
            json.EndObject();
        });

    private static ODataReference Read(ref JsonCursor json)
    {
        UnknownMembersBuilder unknown = new();
        Uri? id = null;
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            if (member >= 0)
                id = json.ReadUri();
            else
                json.Skip();
        }

        return new ODataReference(id ?? throw json.MissingMember("@odata.id"));
    }
}
