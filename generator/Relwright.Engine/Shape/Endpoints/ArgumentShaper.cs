using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Makes arguments of the parameters of an operation.</summary>
internal sealed class ArgumentShaper(DataTypes types, string? version)
{
    /// <summary>Headers that are the pipeline's: OpenAPI has them ignored as parameters.</summary>
    private static readonly string[] s_pipelineHeaders = ["Accept", "Authorization", "Content-Type"];

    /// <summary>Shapes the parameters of an operation, in the order in which a call fills them in.</summary>
    /// <param name="endpoint">The operation.</param>
    /// <returns>Each parameter with the argument that it takes; without one where it is always the same.</returns>
    public IReadOnlyList<(ShapedParameter Parameter, ShapedArgument? Argument, bool Required)> Shape(Endpoint endpoint)
    {
        var names = new NameScope("body", "cancellationToken", "options");
        return [.. endpoint.Parameters.Where(parameter => !IsPipelines(parameter)).OrderBy(parameter => parameter.Place).Select(parameter => Shape(parameter, names))];
    }

    private (ShapedParameter, ShapedArgument?, bool) Shape(Parameter parameter, NameScope names)
    {
        Property value = parameter.Value;
        if (Constant(parameter) is { } constant)
            return (Filled(parameter, constant), null, false);

        bool required = value.Required || parameter.Place is ParameterPlace.Path;
        string local = Local(parameter, names);
        TypeReference type = value.Type with { Nullable = false };
        bool optional = !required || value.Type.Nullable;
        bool isStruct = types.IsStruct(type);
        var text = new ShapedText(TextSource.Argument, local, Conversion(parameter), optional, Wire(parameter, type), Check(value, local, required && !optional && !isStruct, parameter.Place));
        return (Filled(parameter, text), new ShapedArgument(local, types.CSharpName(type) + (optional ? "?" : ""), Doc(value)), required);
    }

    private static string Doc(Property value)
    {
        IEnumerable<string> facts = MemberDocs.Facts(value).Prepend(value.Documentation.Summary ?? $"The parameter '{value.Name}'.");
        return string.Join(" ", value.Documentation.Deprecated is { } deprecated ? facts.Append("Deprecated: " + deprecated) : facts);
    }

    private static ShapedParameter Filled(Parameter parameter, ShapedText text) =>
        new(parameter.Place, parameter.Value.Name, text, parameter.Style, parameter.Explode, parameter.AllowReserved);

    private static bool IsPipelines(Parameter parameter) =>
        parameter.Place is ParameterPlace.Header && s_pipelineHeaders.Contains(parameter.Value.Name, StringComparer.OrdinalIgnoreCase);

    private ShapedText? Constant(Parameter parameter)
    {
        Property value = parameter.Value;
        bool isVersion = parameter.Place is ParameterPlace.Query && value is { Name: "api-version", Type.Kind: ValueKind.String or ValueKind.Enum };
        if ((value.Constant ?? (isVersion ? value.Default : null)) is { } json)
            return Unquoted(json) is { } bare ? new ShapedText(TextSource.Constant, bare) : new ShapedText(TextSource.Json, json);
        return isVersion && version is not null ? new ShapedText(TextSource.Constant, version) : null;
    }

    /// <summary>The text of a JSON scalar; null where it takes more to know it.</summary>
    public static string? Unquoted(string json)
    {
        if (json.Length == 0 || json[0] is '{' or '[' || json.IndexOf('\\') >= 0)
            return null;
        return json[0] == '"' ? json.Substring(1, json.Length - 2) : json;
    }

    private static string Local(Parameter parameter, NameScope names)
    {
        string local = Identifier.Local(Identifier.Pascal(parameter.Value.Word) ?? "parameter");
        string bare = local.TrimStart('@');
        string taken = names.TakeFirst(bare, bare + "Value", bare + "In" + parameter.Place);
        return taken == bare ? local : taken;
    }

    private TextConversion Conversion(Parameter parameter)
    {
        TypeReference type = parameter.Value.Type;
        if (parameter.Style is ParameterStyle.Json)
            return TextConversion.Json;
        return type.Kind switch
        {
            ValueKind.Enum => types.IsStruct(type) ? TextConversion.Enum : TextConversion.None,
            ValueKind.HttpDate => TextConversion.HttpDate,
            ValueKind.List => type.Items is { Kind: ValueKind.String, Nullable: false } ? TextConversion.None : TextConversion.Parts,
            ValueKind.Data or ValueKind.Map or ValueKind.Any => TextConversion.Parts,
            _ => TextConversion.None,
        };
    }

    private string? Wire(Parameter parameter, TypeReference type) =>
        Conversion(parameter) is TextConversion.Json or TextConversion.Parts ? types.WireExpression(type) : null;

    private static ShapedCheck? Check(Property value, string local, bool given, ParameterPlace place)
    {
        // A value of the path is looked at where it is filled in.
        bool isGiven = given && place is not ParameterPlace.Path;
        return BoundsShaper.Check(value, isGiven ? local : null) ?? (isGiven ? new ShapedCheck("Given", "") : null);
    }
}
