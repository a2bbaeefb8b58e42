using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Analyzers;

/// <summary>Reads what a project states to be granted: in attributes of its assembly, and in a file beside.</summary>
internal static class GrantReading
{
    /// <summary>The name of the file: lists of names under <c>application</c>, <c>delegated</c> and <c>delegatedPersonal</c>.</summary>
    public const string FileName = "permissions.granted.yaml";

    public static ImmutableArray<Grant> Read(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
    [
        .. compilation.Assembly.GetAttributes().Where(IsGrant).SelectMany(attribute => OfAttribute(attribute, cancellationToken)),
        .. files.Where(file => string.Equals(NameOf(file.Path), FileName, StringComparison.OrdinalIgnoreCase)).SelectMany(file => OfFile(file, cancellationToken)),
    ];

    public static bool IsGrant(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "GrantedPermissionsAttribute", ContainingNamespace: { Name: "Relwright", ContainingNamespace.IsGlobalNamespace: true } };

    private static IEnumerable<Grant> OfAttribute(AttributeData attribute, CancellationToken cancellationToken)
    {
        if (attribute.ConstructorArguments.Length != 2 || attribute.ConstructorArguments[0].Value is not int scheme || attribute.ConstructorArguments[1].Kind is not TypedConstantKind.Array)
            yield break;
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
        ImmutableArray<TypedConstant> names = attribute.ConstructorArguments[1].Values;
        for (int i = 0; i < names.Length; i++)
        {
            // One argument a name, unless somebody wrote the list as one.
            bool isOwn = syntax?.ArgumentList is { } arguments && arguments.Arguments.Count == names.Length + 1;
            Location place = isOwn ? syntax!.ArgumentList!.Arguments[i + 1].GetLocation() : syntax?.GetLocation() ?? Location.None;
            if (names[i].Value is string name)
                yield return new Grant(Schemes.Of(scheme), name, place);
        }
    }

    private static IEnumerable<Grant> OfFile(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text || YamlDocumentReader.Read(file.Path, text.ToString(), cancellationToken).Root is not SpecMapping root)
            yield break;
        foreach (SpecEntry entry in root.Entries)
        {
            if (!(entry.Value is SpecSequence list && Scheme(entry.Key) is { } scheme))
                continue;
            foreach (SpecScalar name in list.Items.OfType<SpecScalar>())
                yield return new Grant(scheme, name.Text, Place(file.Path, name.Span));
        }
    }

    private static string? Scheme(string key) => key switch
    {
        "application" => Schemes.Application,
        "delegated" => Schemes.Delegated,
        "delegatedPersonal" => Schemes.DelegatedPersonal,
        _ => null,
    };

    private static Location Place(string file, SourceSpan span) => Location.Create(
        file,
        new TextSpan(span.Offset, span.Length),
        new LinePositionSpan(new LinePosition(span.Line - 1, span.Column - 1), new LinePosition(span.EndLine - 1, span.EndColumn - 1)));

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
