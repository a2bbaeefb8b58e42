using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>Shapes the inputs of requests and lets operations that take the same share one.</summary>
internal sealed class InputShaper(ShapedHome home, ShapedWire wire, TypeNames types)
{
    private readonly Dictionary<string, ShapedInput> _byWantedName = [];
    private readonly List<ShapedInput> _all = [];

    public IReadOnlyList<ShapedInput> All => _all;

    /// <summary>The type of an operation's input.</summary>
    /// <param name="resource">The resource that has the operation.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="body">Its body.</param>
    /// <param name="about">The C# type that the input is about, which names it where the specification does not.</param>
    /// <param name="problems">Takes a note where the name was taken.</param>
    public string TypeOf(Resource resource, Operation operation, RequestBody body, string about, List<Problem> problems)
    {
        bool partial = operation.Verb == "PATCH";
        string wanted = (body.TypeName is { } stated ? Identifier.Pascal(stated) : null) ?? about + (partial ? "Patch" : "Input");
        var shaper = new PropertyShaper(types, wanted);
        ShapedProperty[] members = [.. shaper.Shape(Members(resource, operation, body))];
        ShapedInput input = new(
            home,
            wanted,
            new ShapedDoc(operation.Documentation.Summary is { } summary ? $"What is sent: {summary}" : $"What {operation.Verb} of '{resource.Name}' sends.", null, null),
            wire,
            members.Where(member => member.Value.Kind is not ValueKind.DataUri).ToEquatableArray(),
            members.Where(member => member.Value.Kind is ValueKind.DataUri).ToEquatableArray(),
            partial);

        if (_byWantedName.TryGetValue(wanted, out ShapedInput? known) && SameMembers(known, input))
            return known.TypeName;

        string taken = types.TakeInput(wanted);
        if (taken != wanted)
        {
            SpecPath path = SpecPath.Root / "resources" / resource.Name / "operations" / operation.Verb / "body";
            problems.Add(Problem.Of(Catalog.NameTaken, path, "Input", wanted, wanted, taken));
        }

        input = input with { TypeName = taken };
        _byWantedName[wanted] = input;
        _all.Add(input);
        return taken;
    }

    private IEnumerable<Property> Members(Resource resource, Operation operation, RequestBody body)
    {
        if (body.Own.Count == 0)
            return body.Members;
        Resource? owner = BodyOwner.Of(resource, operation, types.Resources);
        return body.Own.SelectMany(name => owner?.Properties.Where(property => property.Name == name) ?? []);
    }

    private static bool SameMembers(ShapedInput one, ShapedInput other) =>
        one.Properties == other.Properties && one.Data == other.Data && one.Partial == other.Partial;
}
