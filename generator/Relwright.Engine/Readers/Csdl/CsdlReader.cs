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
    public static ReadResult Read(string file, SpecDocument document, CancellationToken cancellationToken) => Read([(file, document)], cancellationToken)[0];

    /// <summary>Reads documents, each of which can speak of what another one declares.</summary>
    /// <returns>A result for each, in their order.</returns>
    public static IReadOnlyList<ReadResult> Read(IReadOnlyList<(string File, SpecDocument Document)> documents, CancellationToken cancellationToken)
    {
        CsdlNames names = new(documents.Where(one => one.Document.Root is SpecElement).Select(one => (one.File, (SpecElement)one.Document.Root!)));
        CsdlAnnotationIndex annotations = new();
        (Reading Reading, CsdlShare? Share)[] opened = [.. documents.Select(one => Open(one.File, one.Document, names, annotations))];
        CsdlShare[] shares = [.. opened.Select(one => one.Share).OfType<CsdlShare>()];
        foreach (CsdlShare share in shares)
            share.Take(cancellationToken);

        CsdlEntities entities = new([.. shares.SelectMany(share => share.Structures)]);
        BoundOperation[] operations = [.. shares.SelectMany(share => share.Operations)];
        ILookup<CsdlShare, BoundOperation> imports = shares
            .SelectMany(share => share.Containers.SelectMany(container => CsdlContainerReader.Imports(share.Reading, container.Element, operations)).Select(import => (share, import)))
            .ToLookup(one => one.share, one => one.import);
        HashSet<string> imported = [.. imports.SelectMany(one => one).Select(import => import.QualifiedName)];
        ApiPart[] parts = [.. opened.Select(one => one.Share is { } share ? Part(share, entities, [.. imports[share]], imported) : ApiPart.Empty)];
        annotations.ReportUnused();
        return [.. documents.Select((one, i) => opened[i].Reading.Finish(parts[i], one.Document))];
    }

    private static (Reading Reading, CsdlShare? Share) Open(string file, SpecDocument document, CsdlNames names, CsdlAnnotationIndex annotations)
    {
        var reading = new Reading(file);
        if (document.Root is not SpecElement root || !IsReadable(reading, root))
            return (reading, null);
        var csdl = new CsdlReading(reading, names.In(root), root, annotations);
        CsdlReferences.Check(csdl, root, names);
        return (reading, new CsdlShare(csdl, root));
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

    private static ApiPart Part(CsdlShare share, CsdlEntities entities, IReadOnlyList<BoundOperation> imports, HashSet<string> imported)
    {
        CsdlReading reading = share.Reading;
        PathRoot[] roots = [.. share.Containers.SelectMany(container => CsdlContainerReader.Roots(reading, container.Element, container.Namespace))];
        BoundOperation[] called = [.. share.Operations.Where(operation => operation.Binding is not null), .. imports];

        // However often an action is imported, its parameters are one type.
        IEnumerable<BoundOperation> declared = share.Operations.Where(operation => operation.Binding is not null || imported.Contains(operation.QualifiedName));
        DataType[] types = [.. entities.Types(reading), .. declared.Select(CsdlOperationReader.BodyOf).OfType<DataType>()];
        return new ApiPart(
            share.Containers.Count > 0 ? Facts(reading, share.Containers[0]) : null,
            [],
            share.Enums.ToEquatableArray(),
            [],
            [],
            types.ToEquatableArray(),
            Webhooks: CsdlWebhooks.Find(share.Structures).ToEquatableArray(),
            Roots: roots.ToEquatableArray(),
            Entities: entities.Entities(reading).ToEquatableArray(),
            Operations: called.ToEquatableArray());
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
