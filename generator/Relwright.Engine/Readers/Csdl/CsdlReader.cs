using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>Reads OData CSDL 4.0 and 4.01 in XML, the <c>$metadata</c> of an OData service.</summary>
/// <remarks>
/// Data types lose the namespace of the entity container (<c>call</c>, <c>callRecords.session</c>). No member of an answer is required,
/// whatever <c>Nullable</c> says: it says that a value is never null, not that it is always there (<c>$select</c>, and what a server omits).
/// </remarks>
internal static class CsdlReader
{
    /// <summary>Reads a document that speaks of nothing outside of it.</summary>
    public static ReadResult Read(string file, SpecDocument document, CancellationToken cancellationToken) =>
        Read(file, document, new CsdlNames(document.Root is SpecElement root ? [root] : []), cancellationToken);

    /// <summary>Reads a document.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="document">The document.</param>
    /// <param name="names">The names of all documents of the API.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ReadResult Read(string file, SpecDocument document, CsdlNames names, CancellationToken cancellationToken)
    {
        var reading = new Reading(file);
        ApiPart part = document.Root is SpecElement root && IsReadable(reading, root) ? Read(new CsdlReading(reading, names, root), root, cancellationToken) : ApiPart.Empty;
        return reading.Finish(part, document);
    }

    private static bool IsReadable(Reading reading, SpecElement root)
    {
        if (root.Attribute("Version") is { } version && !CsdlDocument.IsKnownVersion(version.Value))
        {
            reading.Report(Catalog.CsdlVersion, version.ValueSpan, version.Value);
            return false;
        }

        if (CsdlDocument.Schemas(root).Any())
            return true;
        reading.Report(Catalog.CsdlNoSchema, root.Span);
        return false;
    }

    private static ApiPart Read(CsdlReading reading, SpecElement root, CancellationToken cancellationToken)
    {
        var structures = new List<CsdlStructure>();
        var enums = new List<EnumType>();
        var operations = new List<BoundOperation>();
        var containers = new List<(SpecElement Element, string Namespace)>();
        foreach (SpecElement schema in CsdlDocument.Schemas(root))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reading.Required(schema, "Namespace", "The element 'Schema'") is not { } ns)
                continue;
            bool isDefault = reading.Annotations(schema, ns.Value).Has(CsdlAnnotations.Core + "DefaultNamespace");
            foreach (SpecElement element in reading.Children(schema, "EntityType", "ComplexType", "EnumType", "TypeDefinition", "Action", "Function", "EntityContainer", "Term"))
                Take(element, ns.Value, isDefault);
        }

        var entities = new CsdlEntities(reading, structures);
        PathRoot[] roots = [.. containers.SelectMany(container => CsdlContainerReader.Roots(reading, container.Element, container.Namespace))];
        BoundOperation[] called = [.. operations.Where(operation => operation.Binding is not null), .. containers.SelectMany(container => CsdlContainerReader.Imports(reading, container.Element, operations))];
        DataType[] types = [.. entities.Types(), .. called.Select(CsdlOperationReader.BodyOf).OfType<DataType>()];
        var part = new ApiPart(
            containers.Count > 0 ? Facts(reading, containers[0]) : null,
            [],
            enums.ToEquatableArray(),
            [],
            [],
            types.ToEquatableArray(),
            Roots: roots.ToEquatableArray(),
            Entities: entities.Entities().ToEquatableArray(),
            Operations: called.ToEquatableArray());
        reading.ReportUnusedAnnotations();
        return part;

        void Take(SpecElement element, string ns, bool isDefault)
        {
            switch (element.Name)
            {
                case "EntityType" or "ComplexType" when CsdlStructure.Read(reading, element, ns) is { } structure:
                    structures.Add(structure);
                    break;
                case "EnumType" when CsdlEnumReader.Read(reading, element, ns) is { } type:
                    enums.Add(type);
                    break;
                case "Action" or "Function" when CsdlOperationReader.Read(reading, element, ns, isDefault) is { } operation:
                    operations.Add(operation);
                    break;
                case "EntityContainer":
                    containers.Add((element, ns));
                    break;
            }
        }
    }

    /// <summary>What holds for every OData service: JSON, its error body (OData JSON Format 4.0, section 19), and the usual ids of requests.</summary>
    private static ApiFacts Facts(CsdlReading reading, (SpecElement Element, string Namespace) container)
    {
        string address = container.Namespace + "." + container.Element.Attribute("Name")?.Value;
        return new ApiFacts(
            reading.Annotations(container.Element, address).Text(CsdlAnnotations.Core + "Description"),
            Root: null,
            [],
            new JsonFormat(["application/json"], TypeMember: null, ETagMember: null, DateForm.Iso8601),
            Xml: null,
            new ErrorBody("error", "error/code", Subcode: null, "error/message"),
            new RequestHeaders(["request-id", "client-request-id"], MinimumRevision: null));
    }
}
