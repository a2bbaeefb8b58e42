using System.Globalization;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Data;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Emit.Data;

/// <summary>Prints how a member is read from and written to JSON.</summary>
internal static class JsonDataValues
{
    /// <summary>The static field that keeps how a member is read and written.</summary>
    public static string Field(ShapedMember member) => "s_" + Identifier.Local(member.Name).TrimStart('@') + "Wire";

    /// <summary>The statement that reads a member into its property.</summary>
    public static string Read(ShapedMember member, bool partial)
    {
        string call = Call(member);
        bool plain = partial || member.Presence is not Presence.Required || !IsStruct(member.Value);
        return $"{member.Name} = {call}{(plain ? "" : " ?? default")};";
    }

    /// <summary>The statements that write a member.</summary>
    public static string Write(ShapedMember member, int index, bool partial)
    {
        string name = Literal.JsonName(member.WireName);
        string number = index.ToString(CultureInfo.InvariantCulture);
        if (partial)
        {
            return $"if ({member.Name} is {{ HasValue: true, Value: null }}) json.Null({name});\n"
                + $"else {Write(member, name, member.Name + ".GetValueOrDefault()", "")}";
        }

        return member.Presence switch
        {
            Presence.Required => Write(member, name, member.Name, ""),
            Presence.RequiredOrNull =>
                $"if ({member.Name} is null) json.NullUnlessAbsent({name}, Unknown, {number});\nelse {Write(member, name, member.Name, "")}",
            _ => Write(member, name, member.Name, $", Unknown, {number}"),
        };
    }

    /// <summary>What kind of JSON a value is, as <c>JsonOutline.Object</c> takes it.</summary>
    public static char Letter(ShapedDataValue value) => value.Kind switch
    {
        _ when value.Call is DataCall.SingleList or DataCall.EnumList or DataCall.RecordList => 'a',
        ValueKind.List => 'a',
        ValueKind.Map => 'o',
        ValueKind.Boolean => 'b',
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double or ValueKind.Decimal => 'n',
        // A union can be anything, and a name does not tell whether it stands for one.
        ValueKind.Data or ValueKind.Any => '*',
        // Numbers, but texts where they are not finite.
        ValueKind.AnySingle or ValueKind.AnyDouble => '*',
        ValueKind.Enum when value.Call is DataCall.RawEnum => '*',
        _ => 's',
    };

    private static string Call(ShapedMember member)
    {
        ShapedDataValue value = member.Value;
        return value.Call switch
        {
            DataCall.Enum => $"json.ReadEnum<{value.Item}>()",
            DataCall.RawEnum => $"json.ReadOpenEnum<{value.Item}>()",
            DataCall.EnumList => $"json.ReadEnumList<{value.Item}>()",
            DataCall.Record => $"json.ReadRecord<{value.Item}>()",
            DataCall.RecordList => $"json.ReadRecordList<{value.Item}>()",
            DataCall.Wire => $"json.Read({Field(member)})",
            DataCall.SingleList => $"json.Read{value.Kind}List()",
            _ when value.Kind is ValueKind.String && member.Usual is { } usual => $"json.ReadString({Literal.String(usual)})",
            _ => $"json.Read{value.Kind}()",
        };
    }

    private static string Write(ShapedMember member, string name, string value, string note) => member.Value.Call switch
    {
        DataCall.Enum or DataCall.RawEnum => $"json.Enum({name}, {value}{note});",
        DataCall.EnumList => $"json.EnumList({name}, {value}{note});",
        DataCall.Record => $"json.Record({name}, {value}{note});",
        DataCall.RecordList => $"json.RecordList({name}, {value}{note});",
        DataCall.Wire => $"json.Member({name}, {value}, {Field(member)}{note});",
        DataCall.SingleList when member.Value.Kind is ValueKind.DateTime => $"json.DateTimeList({name}, {value}, DateForm.Iso8601{note});",
        DataCall.Single when member.Value.Kind is ValueKind.HttpDate => $"json.HttpDate({name}, {value}{note});",
        DataCall.Single => $"json.{member.Value.Kind}Member({name}, {value}{note});",
        _ => $"json.Member({name}, {value}{note});",
    };

    /// <summary>Whether the property of a member that has to be there is a struct, so that what was read has to be unwrapped.</summary>
    private static bool IsStruct(ShapedDataValue value) => value.Call switch
    {
        DataCall.Enum or DataCall.RawEnum => true,
        DataCall.Single => value.Kind is not (ValueKind.String or ValueKind.Uri or ValueKind.Any),
        _ => false,
    };
}
