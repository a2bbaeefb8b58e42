using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Documents;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>The parts of a CSDL document (OData CSDL XML 4.01, sections 3 to 5).</summary>
internal static class CsdlDocument
{
    public const string Edmx = "http://docs.oasis-open.org/odata/ns/edmx";
    public const string Edm = "http://docs.oasis-open.org/odata/ns/edm";

    /// <summary>Whether an XML document is one of CSDL, of whichever version.</summary>
    public static bool Is(SpecElement root) => root.Name == "Edmx" || (root.Name == "Schema" && root.Namespace == Edm);

    public static IEnumerable<SpecElement> Schemas(SpecElement root) =>
        root.Name == "Schema" ? [root] : root.Children.Where(child => child.Name == "DataServices").SelectMany(services => services.Children).Where(child => child.Name == "Schema");

    /// <summary>The <c>Include</c> elements, which give namespaces of other documents an alias.</summary>
    public static IEnumerable<SpecElement> Includes(SpecElement root) =>
        root.Children.Where(child => child.Name == "Reference").SelectMany(reference => reference.Children).Where(child => child.Name == "Include");

    /// <summary>Whether the document is of a version that is read: 4.0 and 4.01.</summary>
    public static bool IsKnownVersion(string version) => string.Equals(version, "4.0", StringComparison.Ordinal) || string.Equals(version, "4.01", StringComparison.Ordinal);
}
