using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Relwright.Generator.Input;

/// <summary>What a project's references say of Relwright's own assemblies.</summary>
/// <param name="Contract">The newest contract with emitted code that the referenced runtime keeps; 0 where none is referenced.</param>
/// <param name="DependencyInjection">Whether Relwright.DependencyInjection is referenced.</param>
internal sealed record RuntimeReference(int Contract, bool DependencyInjection)
{
    /// <summary>The contract that the code emitted by this generator relies on; the runtime marks each one that it keeps with a type.</summary>
    public const int NeededContract = 1;

    private const string ContractNamespace = "Relwright.Generated";

    public static RuntimeReference None { get; } = new(0, false);

    /// <summary>Looks at one reference. Runs when references change, never when C# code does.</summary>
    public static RuntimeReference Of(MetadataReference reference, CancellationToken _)
    {
        string name = reference is CompilationReference compiled
            ? compiled.Compilation.AssemblyName ?? ""
            : Path.GetFileNameWithoutExtension(reference.Display ?? "");
        return name switch
        {
            "Relwright.Runtime" => new RuntimeReference(KeepsContract(reference) ? NeededContract : 0, false),
            "Relwright.DependencyInjection" => new RuntimeReference(0, true),
            _ => None,
        };
    }

    public static RuntimeReference Join(System.Collections.Immutable.ImmutableArray<RuntimeReference> found, CancellationToken _) =>
        new(found.Select(one => one.Contract).DefaultIfEmpty().Max(), found.Any(one => one.DependencyInjection));

    private static bool KeepsContract(MetadataReference reference)
    {
        string type = "Contract" + NeededContract.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (reference is CompilationReference compiled)
            return compiled.Compilation.GetTypeByMetadataName(ContractNamespace + "." + type) is not null;
        if (reference is not PortableExecutableReference file || file.GetMetadata() is not AssemblyMetadata assembly)
            return false;

        MetadataReader metadata = assembly.GetModules()[0].GetMetadataReader();
        return metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Any(definition => metadata.StringComparer.Equals(definition.Name, type)
                && metadata.StringComparer.Equals(definition.Namespace, ContractNamespace));
    }
}
