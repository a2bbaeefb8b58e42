using Relwright.Engine.Emit.Json;
using Relwright.Engine.Emit.Xml;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Models;

/// <summary>Emits the input of a request: a record that writes itself.</summary>
internal static class InputEmitter
{
    public static SourceFile Emit(ShapedInput input)
    {
        CodeWriter code = FileHead.Start(input.Home, "System", "Relwright", "Relwright.Generated");
        code.Doc(input.Doc);
        using (code.Block($"{input.Home.Visibility} sealed record {input.TypeName} : IRequestBody"))
        {
            foreach (ShapedProperty property in input.Properties)
            {
                if (input.Partial)
                    PropertyText.Optional(code, property);
                else
                    PropertyText.Property(code, property);
            }

            if (input.Data.Count > 0)
            {
                foreach (ShapedProperty property in input.Data)
                    PropertyText.Data(code, property, linksType: null);
                code.Blank();
                code.Line("private LinkSet Links { get; init; } = LinkSet.None;");
            }

            PropertyText.PrintMembers(code, [.. input.Properties, .. input.Data], input.Partial);
            if (input.Wire.Json is { } json)
                JsonInputEmitter.Emit(code, input, json);
            if (input.Wire.Xml is { } xml)
                XmlInputEmitter.Emit(code, input, xml);
        }

        return new SourceFile(HintName.Of(input.Home.Api, input.TypeName, null), code.ToString());
    }
}
