namespace Relwright.Engine.Values;

/// <summary>A stretch of a specification's text. Lines and columns count from 1, as people and compilers print them.</summary>
/// <param name="Line">Line of the first character.</param>
/// <param name="Column">Column of the first character.</param>
/// <param name="EndLine">Line behind the last character.</param>
/// <param name="EndColumn">Column behind the last character.</param>
/// <param name="Offset">Characters before the first one, from the start of the file.</param>
/// <param name="Length">Characters in the stretch.</param>
internal readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn, int Offset, int Length)
{
    public static SourceSpan Start => new(1, 1, 1, 1, 0, 0);
}
