using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>returns</c>: <c>none</c>, a resource, or the place of one.</summary>
internal static class AnswerReader
{
    public static KeySet Keys { get; } = new("location", "an answer", "location");

    public static Answer Read(Reading reading, SpecPath path, Fields operation, Answer otherwise)
    {
        switch (operation.Entry("returns")?.Value)
        {
            case null:
                return otherwise;
            case SpecMapping mapping:
                return Place(reading, path, mapping, otherwise);
            case SpecScalar { Text: "none" } none:
                reading.Locate(path / "returns", none.Span);
                return Answer.None;
            default:
                if (operation.Name("returns") is not { } name)
                    return otherwise;
                reading.Locate(path / "returns", name.Span);
                return new Answer(AnswerForm.Resource, name.Text);
        }
    }

    private static Answer Place(Reading reading, SpecPath path, SpecMapping mapping, Answer otherwise)
    {
        Fields fields = Fields.Of(reading, Keys, "returns", mapping)!;
        if (fields.Stated("location") is not { } stated)
        {
            fields.ReportMissing("location", mapping.Span, "'returns'", "it is ignored, so write 'returns: { location: resource }'");
            return otherwise;
        }

        SpecScalar? name = fields.Name("location");
        reading.Locate(path / "returns", name?.Span ?? stated.KeySpan);
        return new Answer(AnswerForm.Location, name?.Text);
    }
}
