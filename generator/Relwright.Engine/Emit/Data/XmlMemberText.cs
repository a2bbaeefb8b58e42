using System;
using System.Globalization;
using Relwright.Engine.Shape.Model.Data;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Emit.Data;

/// <summary>Prints how a member is placed in, read from and written to XML.</summary>
internal static class XmlMemberText
{
    /// <summary>Whether an expression would make something new at each call, so that it is kept in a field.</summary>
    public static bool IsField(string wire) => wire.EndsWith(")", StringComparison.Ordinal) && !wire.EndsWith("()", StringComparison.Ordinal);

    public static string Field(ShapedMember member) => "s_" + Identifier.Local(member.Name).TrimStart('@') + "Xml";

    /// <summary>The C# type that the expression of a member reads and writes.</summary>
    public static string TypeOf(ShapedMember member) => member.Xml!.Item ?? member.Value.TypeName;

    /// <summary>What is said of the place of a member; null where it is an element of its name.</summary>
    public static string? Place(ShapedXmlMember member, string number)
    {
        string name = member.Name is { } own ? ", " + own : "";
        return member.Node switch
        {
            ShapedXmlNode.Items => $".Items({number}{name}{(member.HasNullItems ? ", nullable: true" : "")})",
            ShapedXmlNode.Attribute => $".Attribute({number}{name})",
            ShapedXmlNode.Text => $".Content({number})",
            ShapedXmlNode.Cdata => $".Content({number}, cdata: true)",
            _ => name.Length == 0 ? null : $".Element({number}{name})",
        };
    }

    /// <summary>The statement that reads a member.</summary>
    public static string Read(ShapedMember member, int index)
    {
        ShapedXmlMember xml = member.Xml!;
        string wire = Wire(member);
        if (xml.Node is ShapedXmlNode.Items)
            return $"list{index.ToString(CultureInfo.InvariantCulture)}.Add(read.Value(ref xml, {wire}));";
        bool canBeNone = xml.CanBeEmpty && member.Presence is not Presence.Required;
        return $"{member.Name} = read.{(canBeNone ? "ValueOrNull" : "Value")}(ref xml, {wire});";
    }

    /// <summary>The statement that writes a member.</summary>
    public static string Write(ShapedMember member, int index) =>
        $"write.{(member.Xml!.Node is ShapedXmlNode.Items ? "Items" : "Member")}(ref xml, {index.ToString(CultureInfo.InvariantCulture)}, {member.Name}, {Wire(member)});";

    private static string Wire(ShapedMember member) => IsField(member.Xml!.Wire) ? Field(member) : member.Xml.Wire;
}
