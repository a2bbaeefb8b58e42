using System;
using System.Collections.Generic;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Paths;

namespace Relwright.Engine.Emit.Paths;

/// <summary>Prints what the emitters of paths share.</summary>
internal static class PathText
{
    public static IReadOnlyList<string> OptionParameters { get; } = ["CallOptions? options = null", "CancellationToken cancellationToken = default"];

    public static CodeWriter Start(ShapedHome home) =>
        FileHead.Start(home, "System", "System.Threading", "System.Threading.Tasks", "Relwright", "Relwright.Generated");

    /// <summary>Prints a way on.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="hop">The way.</param>
    /// <param name="location">The expression of the address that it begins at.</param>
    public static void Hop(CodeWriter code, ShapedHop hop, string location)
    {
        (string type, string method) = hop.Kind switch
        {
            HopKind.One => ($"EntityPath<{hop.Entity}>", $"One<{hop.Entity}>"),
            HopKind.Many => ($"CollectionPath<{hop.Entity}>", $"Many<{hop.Entity}>"),
            HopKind.Stream => ("StreamPath", "Stream"),
            HopKind.Reference => ($"ReferencePath<{hop.Entity}>", $"Reference<{hop.Entity}>"),
            HopKind.References => ($"ReferencesPath<{hop.Entity}>", $"References<{hop.Entity}>"),
            _ => throw new ArgumentOutOfRangeException(nameof(hop), hop.Kind, null),
        };
        code.Blank();
        code.Doc(hop.Doc);
        code.Member($"public {type} {hop.Name}", $"{location}.{method}({Literal.String(hop.Segment)});");
    }

    public static void Condition(CodeWriter code) => code.Doc("param name=\"ifMatch\"", "Which state it may have (see <c>Unknown.ODataETag</c>); by default any.");

    public static void Options(CodeWriter code, string exception)
    {
        code.Doc("param name=\"options\"", "What this call is told.");
        code.Doc("param name=\"cancellationToken\"", "Ends the wait.");
        code.Doc($"exception cref=\"{exception}\"", "The answer is no success.");
    }
}
