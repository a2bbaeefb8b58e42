using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Prints how a body is set.</summary>
internal static class ContentText
{
    /// <summary>The step that sets the body, such as <c>.Body(body, Wire.Record&lt;Pet&gt;())</c>.</summary>
    public static CallStep Step(ShapedContent content)
    {
        if (content.Link is { } link)
        {
            string json = link.Source is TextSource.Link ? $"JsonFrom({Literal.String(link.Link!)}, {Literal.String(link.Text)})" : Literal.String(link.Text);
            return new CallStep("Body", content.Json is null or "application/json" ? [json] : [json, Literal.String(content.Json)]);
        }

        string body = content.Required && content.IsClass ? "ParameterCheck.Given(body)" : "body";
        return content.Form switch
        {
            ContentForm.Body => new CallStep("Body", [body, content.Wire!, .. MediaTypes(content)]),
            ContentForm.Lines => new CallStep("Lines", [body, content.Wire!, Literal.String(content.MediaType!)]),
            ContentForm.Form => new CallStep("Form", [body, content.Wire!, .. content.Fields.Select(Field)]),
            ContentForm.Multipart => new CallStep("Multipart", [body, .. Other(content, "multipart/form-data")]),
            ContentForm.Text => new CallStep("Text", [body, .. Other(content, "text/plain")]),
            _ => new CallStep("Octets", [body, .. Other(content, "application/octet-stream")]),
        };
    }

    private static IEnumerable<string> MediaTypes(ShapedContent content)
    {
        if (content.Json is null)
            yield return "json: null";
        else if (content.Json != "application/json")
            yield return Literal.String(content.Json);
        if (content.Xml is { } xml)
            yield return $"xml: {Literal.String(xml)}";
    }

    private static string[] Other(ShapedContent content, string usual) =>
        content.MediaType is null || content.MediaType == usual ? [] : [Literal.String(content.MediaType)];

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
