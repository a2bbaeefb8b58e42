using Relwright.Generated;

namespace Relwright.OData;

/// <summary>Wire types that OData has of its own.</summary>
internal static class ODataWire
{
    private static readonly JsonMembers s_members = new("value");

    /// <summary>A value that travels as the member <c>value</c> of an object.</summary>
    internal static WireType<T> Value<T>(WireType<T> type) => new(
        JsonOutline.AnyObject,
        (ref JsonCursor json) =>
        {
            T? value = default;
            bool found = false;
            UnknownMembersBuilder unknown = new();
            int member = -1;
            json.BeginObject();
            while (json.NextMember(s_members, ref member, ref unknown))
            {
                if (member == 0)
                {
                    value = type.ReadJson(ref json);
                    found = true;
                }
                else
                {
                    json.Skip();
                }
            }

            return found ? value! : throw json.MissingMember("value");
        },
        (ref JsonBodyWriter json, T value) =>
        {
            json.BeginObject();
            json.Name("value");
            type.WriteJson(ref json, value);
            json.EndObject();
        });
}
