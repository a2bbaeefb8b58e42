using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads a type: a word of the format or the name of an enum, in brackets for a list of it.</summary>
internal static class TypeReader
{
    public static WordSet<ValueKind> Types { get; } = new("valueType",
        ("string", ValueKind.String),
        ("boolean", ValueKind.Boolean),
        ("int32", ValueKind.Int32),
        ("int64", ValueKind.Int64),
        ("double", ValueKind.Double),
        ("decimal", ValueKind.Decimal),
        ("dateTime", ValueKind.DateTime),
        ("date", ValueKind.Date),
        ("duration", ValueKind.Duration),
        ("guid", ValueKind.Guid),
        ("uri", ValueKind.Uri),
        ("bytes", ValueKind.Bytes),
        ("dataUri", ValueKind.DataUri));

    /// <summary>Whether <paramref name="name"/> can be the name of an enum; whether there is such an enum, other files may say.</summary>
    public static bool IsEnumName(string name) => name.Length > 0 && char.IsUpper(name[0]);

    /// <summary>The type that <paramref name="node"/> states for <paramref name="owner"/>; null, reported, where it is none.</summary>
    public static TypeReference? Read(Reading reading, SpecPath path, string owner, SpecNode node)
    {
        bool list = node is SpecSequence;
        SpecNode item = node is SpecSequence { Items.Count: 1 } sequence ? sequence.Items[0] : node;
        if (item is not SpecScalar { IsNull: false } scalar)
        {
            Fields.WrongKind(reading, "type", node, "the name of a type, or one in brackets", "'type: string' or 'type: [string]'");
            return null;
        }

        if (Types.TryFind(scalar.Text, out ValueKind kind))
        {
            reading.Locate(path / "type", scalar.Span);
            return Of(new TypeReference(kind), list);
        }

        if (IsEnumName(scalar.Text))
        {
            reading.Locate(path / "type", scalar.Span);
            return Of(new TypeReference(ValueKind.Enum, scalar.Text), list);
        }

        reading.Report(Catalog.UnknownValueType, scalar.Span, scalar.Text, owner, Catalog.DidYouMean(NearestName.Of(scalar.Text, Types.Words)));
        return null;
    }

    private static TypeReference Of(TypeReference item, bool list) => list ? TypeReference.ListOf(item) : item;
}
