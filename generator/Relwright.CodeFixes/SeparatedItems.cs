using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Relwright.CodeFixes;

/// <summary>Adds and removes items of a list with commas so that what stays keeps its lines, its indentation and its comments.</summary>
internal static class SeparatedItems
{
    public static SeparatedSyntaxList<T> Append<T>(this SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        if (list.Count == 0)
            return SyntaxFactory.SingletonSeparatedList(item);
        T last = list[list.Count - 1];
        item = item.WithLeadingTrivia(Indentation(last.GetLeadingTrivia())).WithTrailingTrivia(Blanks(last.GetTrailingTrivia()));
        List<SyntaxNodeOrToken> parts = [.. list.GetWithSeparators()];
        if (list.SeparatorCount == list.Count)
        {
            // A comma behind the last item stays what it is.
            parts.Add(item);
            parts.Add(Comma(Blanks(list.GetSeparator(list.SeparatorCount - 1).TrailingTrivia)));
            return SyntaxFactory.SeparatedList<T>(parts);
        }

        SyntaxTriviaList behind = last.GetTrailingTrivia();
        SyntaxTriviaList between = HasComment(behind) ? behind
            : list.SeparatorCount > 0 ? Blanks(list.GetSeparator(list.SeparatorCount - 1).TrailingTrivia)
            : SyntaxFactory.TriviaList(behind.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).DefaultIfEmpty(SyntaxFactory.Space));
        parts[parts.Count - 1] = last.WithoutTrailingTrivia();
        parts.Add(Comma(between));
        parts.Add(item);
        return SyntaxFactory.SeparatedList<T>(parts);
    }

    public static SeparatedSyntaxList<T> Without<T>(this SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        bool isEnd = list.Count > 1 && list[list.Count - 1] == item && list.SeparatorCount < list.Count;
        SeparatedSyntaxList<T> rest = list.Remove(item);
        return isEnd ? rest.Replace(rest[rest.Count - 1], rest[rest.Count - 1].WithTrailingTrivia(item.GetTrailingTrivia())) : rest;
    }

    private static SyntaxToken Comma(SyntaxTriviaList behind) => SyntaxFactory.Token([], SyntaxKind.CommaToken, behind);

    /// <summary>The blanks among what stands behind something; where a comment does, only where its line ends.</summary>
    private static SyntaxTriviaList Blanks(SyntaxTriviaList trivia) =>
        SyntaxFactory.TriviaList(trivia.Where(one => one.IsKind(SyntaxKind.EndOfLineTrivia) || (one.IsKind(SyntaxKind.WhitespaceTrivia) && !HasComment(trivia))));

    /// <summary>The blanks right before something.</summary>
    private static SyntaxTriviaList Indentation(SyntaxTriviaList trivia) =>
        SyntaxFactory.TriviaList(trivia.Reverse().TakeWhile(one => one.IsKind(SyntaxKind.WhitespaceTrivia)));

    private static bool HasComment(SyntaxTriviaList trivia) => trivia.Any(one => one.IsKind(SyntaxKind.SingleLineCommentTrivia) || one.IsKind(SyntaxKind.MultiLineCommentTrivia));
}
