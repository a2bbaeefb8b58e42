using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>Shows models in few words, so that tests can say what they expect.</summary>
internal static class Shown
{
    /// <summary>All types and enums, a line each.</summary>
    public static string[] Types(ApiPart part) => [.. part.Types.Select(Of), .. part.Enums.Select(Of)];

    public static string Of(TypeReference? type) => type is null ? "nothing" : (type.Kind switch
    {
        ValueKind.List => $"[{Of(type.Items)}]",
        ValueKind.Map => $"{{{Of(type.Items)}}}",
        ValueKind.Data or ValueKind.Enum => type.Name,
        _ => type.Kind.ToString(),
    }) + (type.Nullable ? "?" : "");

    public static string Of(DataType type) => type switch
    {
        ObjectType it => $"{it.Name}{(it.Base is null ? "" : " : " + it.Base)}{Of(it.Discriminator)}{(it.Partial ? " partial" : "")} {{ {Members(it)}}}",
        UnionType it => $"{it.Name}{Of(it.Discriminator)} = {string.Join(" | ", it.Cases.Select(Of))}",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Of(EnumType type) =>
        $"{type.Name}{(type.Base is EnumBase.Text ? "" : " " + type.Base)} ({string.Join(", ", type.Values.Select(value => value.Value + (value.Name is null ? "" : " as " + value.Name)))})";

    public static string Of(Property property)
    {
        var words = new List<string> { property.Name + (property.Required ? "!" : "") + ": " + Of(property.Type) };
        if (property.ReadOnly)
            words.Add("readOnly");
        if (property.WriteOnly)
            words.Add("writeOnly");
        if (property.Secret)
            words.Add("secret");
        if (property.Constant is not null)
            words.Add("is " + property.Constant);
        if (property.Default is not null)
            words.Add("= " + property.Default);
        return string.Join(' ', words);
    }

    public static string Of(Parameter parameter) => $"{parameter.Place} {parameter.Style}{(parameter.Explode ? "*" : "")} {Of(parameter.Value)}";

    public static string Of(EndpointAnswer answer) => $"{answer.Status}{(answer.IsError ? " error" : "")} {Of(answer.Contents)}".TrimEnd();

    public static string Of(IEnumerable<BodyContent> contents) => string.Join(", ", contents.Select(content => $"{content.MediaType} {Of(content.Type)}{(content.Sequence ? "…" : "")}"));

    private static string Members(ObjectType type) =>
        string.Join(", ", type.Properties.Select(Of).Concat(type.Values is null ? [] : ["*: " + Of(type.Values)])) is { Length: > 0 } members ? members + " " : "";

    private static string Of(Discriminator? discriminator) => discriminator is null
        ? ""
        : $" by {discriminator.Property} ({string.Join(", ", discriminator.Mapping.Select(value => value.Value == value.Type ? value.Value : $"{value.Value} is {value.Type}"))}{(discriminator.Default is null ? "" : ", else " + discriminator.Default)})";
}
