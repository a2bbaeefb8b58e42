namespace Relwright.Tool.Check;

/// <summary>How problems are written; the names are what <c>--format</c> takes.</summary>
internal enum ProblemFormat
{
    /// <summary>A line each, as compilers print them.</summary>
    Human,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>A SARIF 2.1.0 log, for code-review tools.</summary>
    Sarif,
}
