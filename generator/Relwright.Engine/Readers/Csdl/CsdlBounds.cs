using Relwright.Engine.Api;
using Relwright.Engine.Documents;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>Reads the bounds of values: the facet <c>MaxLength</c>, and what the vocabulary Validation says of numbers.</summary>
internal static class CsdlBounds
{
    public static Constraints Of(CsdlReading reading, SpecElement element, TypeReference type, CsdlAnnotations annotations)
    {
        int? length = type.Kind is ValueKind.String ? reading.MaxLength(element) : null;
        bool isNumber = type.Kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.Decimal or ValueKind.AnySingle or ValueKind.AnyDouble;
        decimal? minimum = isNumber ? annotations.Number(CsdlAnnotations.Validation + "Minimum") : null;
        decimal? maximum = isNumber ? annotations.Number(CsdlAnnotations.Validation + "Maximum") : null;
        return length is null && minimum is null && maximum is null ? Constraints.None : new Constraints(null, length, minimum, maximum);
    }
}
