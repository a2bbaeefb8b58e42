using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>Reads the entity container: where paths begin, and which operations can be called without any (OData CSDL XML 4.01, section 13).</summary>
internal static class CsdlContainerReader
{
    public static IEnumerable<PathRoot> Roots(CsdlReading reading, SpecElement container, string ns)
    {
        string address = ns + "." + container.Attribute("Name")?.Value;
        bool keyAsSegment = reading.Annotations(container, address).Has(CsdlAnnotations.Capabilities + "KeyAsSegmentSupported");
        foreach (SpecElement element in reading.Children(container, "EntitySet", "Singleton", "ActionImport", "FunctionImport"))
        {
            bool many = element.Name == "EntitySet";
            if (!many && element.Name != "Singleton")
                continue;
            string what = $"The element '{element.Name}'";
            if (reading.Required(element, "Name", what) is not { } name || reading.Required(element, many ? "EntityType" : "Type", what) is not { } type)
                continue;
            if (CsdlTypes.Structured(reading, type, $"'{name.Value}'") is not { } dataType)
                continue;
            reading.Locate(SpecPath.Root / "roots" / name.Value, name.ValueSpan);
            CsdlAnnotations annotations = reading.Annotations(element, address + "/" + name.Value);
            yield return new PathRoot(name.Value, dataType, many, keyAsSegment, annotations.Abilities(Abilities.All), annotations.Documentation(), annotations.Limits());
        }
    }

    /// <summary>The operations that the container imports, under the names that they have there.</summary>
    public static IEnumerable<BoundOperation> Imports(CsdlReading reading, SpecElement container, IReadOnlyList<BoundOperation> operations)
    {
        foreach (SpecElement element in container.Children.Where(child => child.Name is "ActionImport" or "FunctionImport"))
        {
            string attribute = element.Name == "ActionImport" ? "Action" : "Function";
            if (reading.Required(element, "Name", $"The element '{element.Name}'") is not { } name || reading.Required(element, attribute, $"'{name.Value}'") is not { } imported)
                continue;
            string qualified = reading.Names.Qualify(imported.Value);
            BoundOperation[] found = [.. operations.Where(operation => operation.Binding is null && operation.QualifiedName == qualified)];
            if (found.Length == 0)
                reading.Report(Catalog.CsdlImportUnknown, imported.ValueSpan, name.Value, qualified, Catalog.DidYouMean(NearestName.Of(qualified, operations.Where(operation => operation.Binding is null).Select(operation => operation.QualifiedName))));
            foreach (BoundOperation operation in found.Select(operation => operation with { Name = name.Value, Segment = name.Value }))
            {
                reading.Locate(SpecPath.Root / "operations" / operation.Key, name.ValueSpan);
                yield return operation;
            }
        }
    }
}
