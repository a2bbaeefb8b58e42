using System.Collections.Generic;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>What one document declares, as far as it can be read by itself.</summary>
internal sealed class CsdlShare(CsdlReading reading, SpecElement root)
{
    public CsdlReading Reading { get; } = reading;

    public List<CsdlStructure> Structures { get; } = [];

    public List<EnumType> Enums { get; } = [];

    public List<BoundOperation> Operations { get; } = [];

    public List<(SpecElement Element, string Namespace)> Containers { get; } = [];

    /// <summary>Reads the schemas.</summary>
    public void Take(CancellationToken cancellationToken)
    {
        foreach (SpecElement schema in CsdlDocument.Schemas(root))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Reading.Required(schema, "Namespace", "The element 'Schema'") is not { } ns)
                continue;
            bool isDefault = Reading.Annotations(schema, ns.Value).Has(CsdlAnnotations.Core + "DefaultNamespace");
            foreach (SpecElement element in Reading.Children(schema, "EntityType", "ComplexType", "EnumType", "TypeDefinition", "Action", "Function", "EntityContainer", "Term"))
                Take(element, ns.Value, isDefault);
        }
    }

    private void Take(SpecElement element, string ns, bool isDefault)
    {
        switch (element.Name)
        {
            case "EntityType" or "ComplexType" when CsdlStructure.Read(Reading, element, ns) is { } structure:
                Structures.Add(structure);
                break;
            case "EnumType" when CsdlEnumReader.Read(Reading, element, ns) is { } type:
                Enums.Add(type);
                break;
            case "Action" or "Function" when CsdlOperationReader.Read(Reading, element, ns, isDefault) is { } operation:
                Operations.Add(operation);
                break;
            case "EntityContainer":
                Containers.Add((element, ns));
                break;
        }
    }
}
