using System;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Finds how the body of an answer is read.</summary>
internal sealed class BodyShaper(DataTypes types)
{
    /// <summary>The content that is read where there are several: the preferred one; null for none.</summary>
    public static BodyContent? Preferred(EndpointAnswer answer) => answer.Contents.OrderBy(content => MediaKinds.Of(content)).FirstOrDefault();

    /// <summary>How the body of an answer is read; null for none.</summary>
    public ShapedBodyType? Of(EndpointAnswer answer)
    {
        if (Preferred(answer) is not { } content)
            return null;
        BodyContent? xml = answer.Contents.FirstOrDefault(other => MediaKinds.Of(other) is MediaKind.Xml && other.Type == content.Type);
        return Of(xml is not null && MediaKinds.Of(content) is MediaKind.Json ? xml : content);
    }

    /// <summary>How a body is read: one that can be XML, as JSON, too.</summary>
    public ShapedBodyType Of(BodyContent content)
    {
        TypeReference type = content.Type ?? new TypeReference(ValueKind.Any);
        return MediaKinds.Of(content) switch
        {
            MediaKind.Json => new(types.Nullable(type), types.WireExpression(type), types.IsStruct(type), type),
            MediaKind.Xml => new(types.Nullable(type), types.Xml.Body(content), types.IsStruct(type), type),
            MediaKind.Lines => new(types.CSharpName(TypeReference.ListOf(type)), $"BodyTypes.Lines({types.WireExpression(type)})", false, null),
            MediaKind.Text or MediaKind.Form => new("string", "BodyTypes.Text", false, null),
            _ => new("ReadOnlyMemory<byte>", "BodyTypes.Octets", true, null),
        };
    }
}

/// <summary>How a body is read.</summary>
/// <param name="TypeName">The C# type, with <c>?</c> where null is one of its values.</param>
/// <param name="Expression">What reads it: a <c>WireType</c> or a <c>BodyType</c>.</param>
/// <param name="IsStruct">Whether the type is a struct.</param>
/// <param name="Wire">The type where it is JSON or XML; null for other bodies.</param>
internal sealed record ShapedBodyType(string TypeName, string Expression, bool IsStruct, TypeReference? Wire)
{
    /// <summary>What two bodies have in common that a caller cannot tell apart, whether or not one of them can be XML.</summary>
    public (string, string) Identity => (TypeName, Wire is null ? Expression : "");

    /// <summary>Whether it can be XML.</summary>
    public bool IsXml => Expression.StartsWith("XmlWire.", StringComparison.Ordinal);

    /// <summary>The same where some answers do without.</summary>
    public ShapedBodyType Optional()
    {
        // Null is a value already: none and null are then the same to a caller.
        bool nullable = TypeName.EndsWith("?", StringComparison.Ordinal);
        int start = Expression.IndexOf('(') + 1;
        string body = nullable ? Expression.Substring(start, Expression.Length - start - 1) : Expression;
        return this with { TypeName = nullable ? TypeName : TypeName + "?", Expression = $"BodyTypes.{(IsStruct ? "OptionalValue" : "Optional")}({body})" };
    }
}
