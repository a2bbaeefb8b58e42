using System.Collections.Generic;
using Relwright.Engine.Emit;
using Relwright.Engine.Shape.Model;

namespace Relwright.Tool.Sdk;

/// <summary>
/// A record with the members of an input. A client only ever writes inputs, so that nothing is emitted that reads them; to check one
/// from outside it has to be read, and the emitters of resources know how.
/// </summary>
internal static class InputRecord
{
    /// <summary>A namespace that no type of an API is in: an input and its record have the same name.</summary>
    public static string Namespace(ShapedHome home) => home.Namespace + ".RelwrightInputRecords";

    public static IEnumerable<SourceFile> Emit(ShapedInput input) => Emission.Emit(new ShapedResource(
        input.Home with { Namespace = Namespace(input.Home) },
        input.TypeName,
        input.TypeName,
        MinimumRevision: null,
        input.Doc,
        input.Wire,
        TypeMember: null,
        ETagMember: null,
        input.Properties,
        input.Data,
        Relations: [],
        input.TypeName + "Links",
        EmbeddedType: null,
        input.TypeName + "Navigators",
        ChildrenType: null,
        input.TypeName + "Navigation",
        Operations: []));
}
