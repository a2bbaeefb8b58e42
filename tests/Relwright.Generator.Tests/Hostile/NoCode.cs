using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Hostile;

/// <summary>Checks that nothing of a specification became code.</summary>
internal static class NoCode
{
    /// <summary>Every token that the mark is in is a literal, trivia, or a name made of the mark and harmless letters.</summary>
    public static void Of(Built built)
    {
        foreach ((string name, string text) in built.Sources)
        {
            Assert.All(text, c => Assert.True(c is '\n' or >= ' ' and not ('\u2028' or '\u2029' or '\u0085'), $"{name} holds U+{(int)c:X4}"));
            SyntaxNode root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose)).GetRoot();
            IEnumerable<SyntaxToken> marked = root.DescendantTokens().Where(token => token.Text.Contains(HostileText.Mark, StringComparison.Ordinal));
            Assert.All(marked, token => Assert.True(
                token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken || (token.IsKind(SyntaxKind.IdentifierToken) && token.Text.All(IsNamePart)),
                $"{name}: {token.Kind()} {token.Text}"));
            Assert.DoesNotContain(root.DescendantNodes(), node => node is Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax type && type.Identifier.Text == HostileText.Mark);
            Assert.DoesNotContain(root.DescendantTrivia(), trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.ErrorDirectiveTrivia));
        }
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '@';
}
