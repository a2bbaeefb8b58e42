using Relwright.Engine.Problems;

namespace Relwright.Tool.Check;

/// <summary>The word for how bad a problem is, as compilers print it.</summary>
internal static class SeverityName
{
    public static string Of(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "info",
    };
}
