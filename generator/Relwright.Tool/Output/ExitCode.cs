namespace Relwright.Tool.Output;

/// <summary>What the tool ends with; documented in <c>docs/tool.md</c>.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The work was done and found problems.</summary>
    public const int ProblemsFound = 1;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int CannotReadOrWrite = 3;

    /// <summary>Cancelled by Ctrl-C: 128 and the signal's number, as shells have it.</summary>
    public const int Cancelled = 130;
}
