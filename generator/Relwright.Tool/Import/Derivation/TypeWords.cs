using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Turns what pages say and show of types into the words of the native format.</summary>
internal static partial class TypeWords
{
    private static readonly Dictionary<string, string> s_words = new(System.StringComparer.Ordinal)
    {
        ["String"] = "string",
        ["Boolean"] = "boolean",
        ["Int16"] = "int32",
        ["Int32"] = "int32",
        ["Int64"] = "int64",
        ["Double"] = "double",
        ["Decimal"] = "decimal",
        ["DateTime"] = "dateTime",
        ["DateTimeOffset"] = "dateTime",
        ["TimeSpan"] = "duration",
        ["Guid"] = "guid",
        ["Uri"] = "uri",
        ["Byte"] = "bytes",
        ["ExternalResource"] = ImportedType.Data,
    };

    /// <summary>The type that a table states; null where its word is not known.</summary>
    public static ImportedType? OfText(TypeText text)
    {
        if (text.IsEnum)
            return new ImportedType(text.Word, text.IsList);
        if (!s_words.TryGetValue(text.Word, out string? word))
            return null;
        return new ImportedType(word, text.IsList && word != "bytes" && word != ImportedType.Data);
    }

    /// <summary>The type that examples show; null where they do not tell. JSON is asked before XML, whose values are all texts.</summary>
    public static ImportedType? OfExamples(IReadOnlyCollection<ObservedProperty> seen)
    {
        foreach (bool json in (bool[])[true, false])
        {
            ObservedProperty[] telling = [.. seen.Where(property => property.IsJson == json && property.Kind is not ObservedKind.Unknown)];
            if (telling.Length > 0 && Word(telling.Max(property => property.Kind)) is { } word)
                return new ImportedType(word, telling.Any(property => property.IsList));
        }

        return seen.Any(property => property.IsList) ? new ImportedType(ImportedType.Text, IsList: true) : null;
    }

    /// <summary>The type that the wording of a description betrays; null for none.</summary>
    public static string? OfWording(string said, ProseBounds bounds)
    {
        if (bounds.Minimum is not null || bounds.Maximum is not null || DefaultNumber.IsMatch(said))
            return "int32";
        if (Whether.IsMatch(said) || TruthValue.IsMatch(said))
            return "boolean";
        return bounds.MaxLength is not null ? ImportedType.Text : null;
    }

    /// <summary>Whether a value of an example can be one of a type.</summary>
    public static bool Agrees(ImportedType type, ObservedProperty seen)
    {
        if (seen.Kind is ObservedKind.Unknown)
            return true;
        if (type.Word == ImportedType.Data || type.IsList != seen.IsList)
            return false;
        return type.Word switch
        {
            "boolean" => seen.Kind is ObservedKind.Boolean,
            "int32" => seen.IsJson ? seen.Kind is ObservedKind.Integer : seen.Samples.All(sample => int.TryParse(sample, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)),
            "int64" => seen.IsJson ? seen.Kind is ObservedKind.Integer or ObservedKind.LongInteger : seen.Samples.All(sample => long.TryParse(sample, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)),
            "double" or "decimal" => seen.Kind is ObservedKind.Integer or ObservedKind.LongInteger or ObservedKind.Fraction || !seen.IsJson,
            "dateTime" => seen.Kind is ObservedKind.DateTime,
            "duration" => seen.Samples.All(Duration.IsMatch),
            _ => seen.Kind is ObservedKind.Text || !seen.IsJson,
        };
    }

    private static string? Word(ObservedKind kind) => kind switch
    {
        ObservedKind.Text => ImportedType.Text,
        ObservedKind.Boolean => "boolean",
        ObservedKind.Integer => "int32",
        ObservedKind.LongInteger => "int64",
        ObservedKind.Fraction => "double",
        ObservedKind.DateTime => "dateTime",
        _ => null,
    };

    [GeneratedRegex(@"^(?:(?:gets|gets or sets|sets|indicates|specifies) )?whether\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whether { get; }

    [GeneratedRegex(@"[""'](?:true|false)[""']", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TruthValue { get; }

    [GeneratedRegex(@"\bdefault (?:\w+ ){1,2}\d+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DefaultNumber { get; }

    [GeneratedRegex(@"^-?P(?=.)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:[\d.]+S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Duration { get; }
}
