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
    public ShapedBodyType? Of(EndpointAnswer answer) => Preferred(answer) is { } content ? Of(content) : null;

    /// <summary>How a body is read.</summary>
    public ShapedBodyType Of(BodyContent content)
    {
        TypeReference type = content.Type ?? new TypeReference(ValueKind.Any);
        return MediaKinds.Of(content) switch
        {
            MediaKind.Json or MediaKind.Xml => new(types.Nullable(type), types.WireExpression(type), types.IsStruct(type), type),
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
    private const string Nullable = "Wire.Nullable(";

    /// <summary>The same where some answers do without.</summary>
    public ShapedBodyType Optional()
    {
        // Null is a value already: none and null are then the same to a caller.
        bool nullable = TypeName.EndsWith("?", StringComparison.Ordinal);
        string body = nullable ? Expression.Substring(Nullable.Length, Expression.Length - Nullable.Length - 1) : Expression;
        return this with { TypeName = nullable ? TypeName : TypeName + "?", Expression = $"BodyTypes.{(IsStruct ? "OptionalValue" : "Optional")}({body})" };
    }
}
