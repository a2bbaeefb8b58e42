using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Relwright.Analyzers;

/// <summary>Reads what a project states to be granted: in attributes of its assembly, and in files beside.</summary>
internal static class GrantReading
{
    public static StatedGrants Read(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        StatedGrants attributes = compilation.Assembly.GetAttributes().Where(GrantAttribute.Is)
            .Aggregate(StatedGrants.None, (stated, attribute) => stated.And(GrantAttribute.Read(attribute, cancellationToken)));
        return files.Where(file => GrantFile.Is(file.Path))
            .Aggregate(attributes, (stated, file) => stated.And(GrantFile.Read(file, cancellationToken)));
    }
}
