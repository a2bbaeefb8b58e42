using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Relwright.Engine.Values;

namespace Relwright.Analyzers;

/// <summary>Places in files that are no source.</summary>
internal static class Places
{
    public static Location Of(string file, SourceSpan span) => Location.Create(
        file,
        new TextSpan(span.Offset, span.Length),
        new LinePositionSpan(new LinePosition(span.Line - 1, span.Column - 1), new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
}
