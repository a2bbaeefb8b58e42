using System.Linq;

namespace Relwright.Engine.Shape.Naming;

/// <summary>The classes that read and write a record, which stand beside it in the same file.</summary>
internal static class SerializerNames
{
    /// <summary>The class for JSON. A record <c>From</c> has a method <c>FromJson</c>, which would hide a class of that name.</summary>
    public static string Json(string typeName) =>
        typeName + (ReservedNames.RecordMembers.Contains(typeName + "Json") ? "RecordJson" : "Json");
}
