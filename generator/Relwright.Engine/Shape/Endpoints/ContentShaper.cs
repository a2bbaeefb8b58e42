using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Makes arguments of the bodies that an operation takes: one method for each C# type.</summary>
internal sealed class ContentShaper(DataTypes types, FormShaper forms)
{
    public EquatableArray<ShapedContent> Shape(Endpoint endpoint)
    {
        if (endpoint.Body is not { } body)
            return [];
        var shaped = new List<ShapedContent>();
        foreach (BodyContent content in body.Contents.OrderBy(content => MediaKinds.Of(content)))
        {
            // Only one of the methods can have a body that may be left away: which body is not sent nobody asks.
            ShapedContent next = Shape(endpoint, body, content, body.Required || shaped.Count > 0);
            int same = shaped.FindIndex(known => known.TypeName == next.TypeName);
            if (same < 0)
                shaped.Add(next);
            else if (next.Xml is not null && shaped[same] is { Form: ContentForm.Body, Xml: null })
                shaped[same] = shaped[same] with { Xml = next.Xml, Wire = next.Wire };
        }

        return shaped.SelectMany(AlsoStreamed).ToEquatableArray();
    }

    /// <summary>Octets can also come from a stream, which is then always given.</summary>
    private static ShapedContent[] AlsoStreamed(ShapedContent content) => content.Form is ContentForm.Octets
        ? [content, content with { TypeName = content.MediaType is null ? "StreamBody" : "System.IO.Stream", Required = true, IsClass = true }]
        : [content];

    private ShapedContent Shape(Endpoint endpoint, EndpointBody body, BodyContent content, bool required)
    {
        string doc = body.Documentation.Summary ?? "What is sent.";
        string media = content.MediaType;
        TypeReference type = (content.Type ?? new TypeReference(ValueKind.Any)) with { Nullable = false };
        ShapedContent Typed(ContentForm form) => new(form, types.CSharpName(type), required, !types.IsStruct(type), doc, types.WireExpression(type));
        return MediaKinds.Of(content) switch
        {
            MediaKind.Json => Typed(ContentForm.Body) with { Json = MediaKinds.IsRange(media) ? "application/json" : media },
            MediaKind.Xml => Typed(ContentForm.Body) with { Xml = media, Wire = types.Xml.Body(content with { Type = type }) },
            MediaKind.Form => Typed(ContentForm.Form) with { Fields = content.Encodings.Select(Field).OfType<ShapedField>().ToEquatableArray() },
            MediaKind.Lines => Lines(type, media, required, doc),
            MediaKind.Multipart => new ShapedContent(ContentForm.Multipart, forms.TypeOf(endpoint, content) ?? "MultipartForm", required, true, doc, MediaType: media),
            MediaKind.Text => new ShapedContent(ContentForm.Text, "string", required, true, doc, MediaType: MediaKinds.IsRange(media) ? "text/plain" : media),
            _ when MediaKinds.IsRange(media) => new ShapedContent(ContentForm.Octets, "RawBody", required, true, doc),
            _ => new ShapedContent(ContentForm.Octets, "ReadOnlyMemory<byte>", required, false, doc, MediaType: media),
        };
    }

    private ShapedContent Lines(TypeReference item, string media, bool required, string doc) =>
        new(ContentForm.Lines, types.CSharpName(TypeReference.ListOf(item)), required, true, doc, types.WireExpression(item), MediaType: media);

    private static ShapedField? Field(PartEncoding encoding)
    {
        bool json = encoding.MediaType is { } media && MediaKinds.Of(new BodyContent(media, null)) is MediaKind.Json;
        bool usual = encoding is { Style: null or ParameterStyle.Form, Explode: true, AllowReserved: false } && !json;
        return usual ? null : new ShapedField(encoding.Property, encoding.Style ?? ParameterStyle.Form, encoding.Explode, encoding.AllowReserved, json);
    }
}
