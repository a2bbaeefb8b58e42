using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Models;

/// <summary>Emits the record of a resource, with its typed link data and embedded records.</summary>
internal static class RecordEmitter
{
    public static SourceFile Emit(ShapedResource resource)
    {
        CodeWriter code = FileHead.Start(resource.Home, "System", "Relwright", "Relwright.Generated");
        Record(code, resource);
        Links(code, resource);
        if (resource.EmbeddedType is { } embedded)
            Embedded(code, resource, embedded);
        return new SourceFile(HintName.Of(resource.Home.Api, resource.TypeName, null), code.ToString());
    }

    private static void Record(CodeWriter code, ShapedResource resource)
    {
        string name = resource.TypeName;
        code.Doc(resource.Doc);
        using (code.Block($"{resource.Home.Visibility} sealed partial record {name} : IResourceRecord<{name}>"))
        {
            foreach (ShapedProperty property in resource.Properties)
                PropertyText.Property(code, property, property == resource.TypeMember ? Literal.String(resource.ResourceName) : null);
            foreach (ShapedProperty property in resource.Data)
                PropertyText.Data(code, property, resource.LinksType);

            code.Blank();
            code.Line("/// <summary>The links that came with the representation.</summary>");
            code.Line($"public {resource.LinksType} Links {{ get; init; }} = {resource.LinksType}.Empty;");
            if (resource.EmbeddedType is { } embedded)
            {
                code.Blank();
                code.Line("/// <summary>The resources that stood within the representation.</summary>");
                code.Line($"public {embedded} Embedded {{ get; init; }} = {embedded}.Empty;");
            }

            code.Blank();
            code.Line("/// <summary>Members that the specification does not name, as they came.</summary>");
            code.Line("public UnknownMembers Unknown { get; init; } = UnknownMembers.None;");
            code.Blank();
            code.Line($"static string IResourceRecord<{name}>.ResourceName => {Literal.String(resource.ResourceName)};");
            code.Blank();
            if (resource.MinimumRevision is { } revision)
            {
                code.Line($"static string? IResourceRecord<{name}>.MinimumRevision => {Literal.String(revision)};");
                code.Blank();
            }

            code.Line($"LinkSet IResourceRecord<{name}>.Links => Links;");
            code.Blank();
            code.Line($"string? IResourceRecord<{name}>.ETag => {resource.ETagMember?.Name ?? "null"};");
            string[] others = resource.EmbeddedType is null ? ["Links", "Unknown"] : ["Links", "Embedded", "Unknown"];
            PropertyText.PrintMembers(code, [.. resource.Properties, .. resource.Data], partial: false, others);
        }
    }

    private static void Links(CodeWriter code, ShapedResource resource)
    {
        string name = resource.LinksType;
        code.Blank();
        code.Line($"/// <summary>The links of <see cref=\"{resource.TypeName}\"/> as data; a relation that was not offered is null.</summary>");
        using (code.Block($"{resource.Home.Visibility} sealed record {name} : LinkSet"))
        {
            code.Line("/// <summary>Takes links.</summary>");
            code.Line("/// <param name=\"links\">The links, of any relations.</param>");
            code.Line($"public {name}(LinkSet links) : base(links) {{ }}");
            code.Blank();
            code.Line($"internal {name}(ref LinkSetBuilder links) : base(ref links) {{ }}");
            code.Blank();
            IEnumerable<string> rels = resource.Relations.Where(relation => relation.Link is not null).Select(relation => relation.Rel);
            code.Line("/// <summary>The relations that the specification names, for the readers.</summary>");
            NameTable.Write(code, "internal static readonly JsonMembers Relations = new(", rels.Prepend("self").Concat(resource.Data.Select(data => data.WireName)).Distinct(StringComparer.Ordinal));
            code.Blank();
            code.Line("/// <summary>No links.</summary>");
            code.Line($"public static {name} Empty {{ get; }} = new(LinkSet.None);");
            foreach (ShapedRelation relation in resource.Relations.Where(relation => relation.Link is not null))
            {
                string rel = Literal.String(relation.Rel);
                bool many = relation.Link!.Many;
                code.Blank();
                code.Doc(relation.Doc);
                using (code.Block($"public {(many ? "EquatableList<Link>" : "Link?")} {relation.Name}"))
                {
                    code.Line($"get => {(many ? "FindAll" : "Find")}({rel});");
                    code.Line($"init => {(many ? "SetAll" : "Set")}({rel}, value);");
                }
            }
        }
    }

    private static void Embedded(CodeWriter code, ShapedResource resource, string name)
    {
        ShapedRelation[] embedded = [.. resource.Relations.Where(relation => relation.Embedded is not null)];
        code.Blank();
        code.Line($"/// <summary>The resources within <see cref=\"{resource.TypeName}\"/>.</summary>");
        using (code.Block($"{resource.Home.Visibility} sealed partial record {name}"))
        {
            code.Line("/// <summary>No resources.</summary>");
            code.Line($"public static {name} Empty {{ get; }} = new();");
            foreach (ShapedRelation relation in embedded)
            {
                code.Blank();
                code.Doc(relation.Doc);
                string type = relation.Embedded!.Many ? $"EquatableList<{relation.Target}>" : relation.Target;
                code.Line($"public {type}? {relation.Name} {{ get; init; }}");
            }

            code.Blank();
            code.Line("/// <summary>Resources of relations that the specification does not name, as they came.</summary>");
            code.Line("public UnknownMembers Unknown { get; init; } = UnknownMembers.None;");
            code.Blank();
            code.Line("/// <summary>Whether nothing stood within.</summary>");
            string all = string.Join(" && ", embedded.Select(relation => relation.Name + " is null"));
            code.Member("public bool IsEmpty", $"{all} && ReferenceEquals(Unknown, UnknownMembers.None);");
        }
    }
}
