using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Prints how a parameter is filled in.</summary>
internal static class ParameterText
{
    /// <summary>The step that fills a parameter in, such as <c>.Query("limit", limit)</c>.</summary>
    public static CallStep Step(ShapedParameter parameter) => parameter.Place is ParameterPlace.QueryText
        ? new CallStep("QueryText", [Value(parameter.Value)])
        : new CallStep(parameter.Place.ToString(), [Literal.String(parameter.WireName), Value(parameter.Value), .. Manner(parameter)]);

    /// <summary>The expression of a value.</summary>
    public static string Value(ShapedText value) => value.Source switch
    {
        TextSource.Constant => Literal.String(value.Text),
        TextSource.Json => $"ParameterValue.Constant({Literal.String(value.Text)})",
        TextSource.Link => $"From({Literal.String(value.Link!)}, {Literal.String(value.Text)})",
        _ => Argument(value),
    };

    /// <summary>An expression with what is made sure of before.</summary>
    public static string Checked(string expression, ShapedCheck? check)
    {
        if (check is null)
            return expression;
        string given = check.Given ? $"ParameterCheck.Given({expression})" : expression;
        return $"ParameterCheck.{check.Method}({given}{check.Arguments})";
    }

    private static string Argument(ShapedText value)
    {
        string text = Checked(value.Text, value.Check);
        return value.Conversion switch
        {
            TextConversion.Enum => text + (value.Optional ? "?.Text" : ".Text"),
            TextConversion.HttpDate => $"ParameterValue.HttpDate({text})",
            TextConversion.Parts => $"ParameterValue.Of({text}, {value.Wire})",
            TextConversion.Json => $"ParameterValue.Json({text}, {value.Wire})",
            _ => text,
        };
    }

    /// <summary>What differs from the usual way of a place.</summary>
    private static IEnumerable<string> Manner(ShapedParameter parameter)
    {
        bool pair = parameter.Place is ParameterPlace.Query or ParameterPlace.Cookie;
        ParameterStyle usual = pair ? ParameterStyle.Form : ParameterStyle.Simple;
        bool styled = parameter.Place is ParameterPlace.Path or ParameterPlace.Query && parameter.Style != usual && parameter.Style is not ParameterStyle.Json;
        if (styled)
            yield return $"ParameterStyle.{parameter.Style}";
        if (parameter.Explode != pair && parameter.Style is not ParameterStyle.Json && !IsSingle(parameter.Value))
            yield return $"explode: {(parameter.Explode ? "true" : "false")}";
        if (parameter.Reserved && parameter.Place is ParameterPlace.Path or ParameterPlace.Query && parameter.Reserved)
            yield return "reserved: true";
    }

    /// <summary>Whether a value is one text, of which nothing can stand by itself.</summary>
    private static bool IsSingle(ShapedText value) =>
        value.Source is TextSource.Constant || (value.Source is TextSource.Argument && value.Conversion is TextConversion.Enum or TextConversion.HttpDate);
}
