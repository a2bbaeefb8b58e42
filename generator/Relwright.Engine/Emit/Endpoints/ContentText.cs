using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Prints how a body is set.</summary>
internal static class ContentText
{
    /// <summary>The step that sets the body, such as <c>.Body(body, Wire.Record&lt;Pet&gt;())</c>.</summary>
    public static string Step(ShapedContent content)
    {
        if (content.Link is { } link)
        {
            string json = link.Source is TextSource.Link ? $"JsonFrom({Literal.String(link.Link!)}, {Literal.String(link.Text)})" : Literal.String(link.Text);
            return $".Body({json}{(content.Json is null or "application/json" ? "" : ", " + Literal.String(content.Json))})";
        }

        string body = content.Required && content.IsClass ? "ParameterCheck.Given(body)" : "body";
        return content.Form switch
        {
            ContentForm.Body => $".Body({body}, {content.Wire}{MediaTypes(content)})",
            ContentForm.Lines => $".Lines({body}, {content.Wire}, {Literal.String(content.MediaType!)})",
            ContentForm.Form => $".Form({body}, {content.Wire}{string.Concat(content.Fields.Select(field => ", " + Field(field)))})",
            ContentForm.Multipart => $".Multipart({body}{Other(content, "multipart/form-data")})",
            ContentForm.Text => $".Text({body}{Other(content, "text/plain")})",
            _ => $".Octets({body}{Other(content, "application/octet-stream")})",
        };
    }

    private static string MediaTypes(ShapedContent content)
    {
        string json = content.Json switch
        {
            "application/json" => "",
            { } type => ", " + Literal.String(type),
            null => ", json: null",
        };
        return content.Xml is { } xml ? $"{json}, xml: {Literal.String(xml)}" : json;
    }

    private static string Other(ShapedContent content, string usual) =>
        content.MediaType is null || content.MediaType == usual ? "" : ", " + Literal.String(content.MediaType);

    private static string Field(ShapedField field)
    {
        string text = $"new FormField({Literal.String(field.WireName)}";
        if (field.Style is not Api.ParameterStyle.Form)
            text += $", ParameterStyle.{field.Style}";
        if (!field.Explode)
            text += ", Explode: false";
        if (field.Reserved)
            text += ", Reserved: true";
        return text + (field.IsJson ? ", IsJson: true)" : ")");
    }
}
