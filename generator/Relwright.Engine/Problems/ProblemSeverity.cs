namespace Relwright.Engine.Problems;

/// <summary>How bad a problem is.</summary>
internal enum ProblemSeverity
{
    /// <summary>Good to know; nothing is left out.</summary>
    Info,

    /// <summary>Probably not what was meant; the code is emitted all the same.</summary>
    Warning,

    /// <summary>Something is left out of the emitted code.</summary>
    Error,
}
