using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>Reads actions and functions (OData CSDL XML 4.01, section 12).</summary>
internal static class CsdlOperationReader
{
    /// <param name="reading">What is read.</param>
    /// <param name="element">The action or function.</param>
    /// <param name="ns">Its namespace.</param>
    /// <param name="isDefault">Whether paths may leave the namespace out (<c>Core.DefaultNamespace</c>).</param>
    public static BoundOperation? Read(CsdlReading reading, SpecElement element, string ns, bool isDefault)
    {
        if (reading.Required(element, "Name", $"The element '{element.Name}'") is not { } name)
            return null;
        string qualified = ns + "." + name.Value;
        SpecElement[] elements = [.. reading.Children(element, "Parameter", "ReturnType")];
        List<(SpecElement Element, SpecAttribute Name, TypeReference Type)> parameters = Parameters(reading, elements, qualified);

        string? binding = null;
        bool many = false;
        if (reading.Flag(element, "IsBound", otherwise: false))
        {
            if (parameters.Count == 0 || !IsData(parameters[0].Type, out binding, out many))
            {
                // A type that nobody describes has been told of already; so has a parameter without a type.
                if (!parameters.Any(parameter => (parameter.Type.Items ?? parameter.Type).Kind is ValueKind.Any))
                    reading.Report(Catalog.CsdlBindingMissing, name.ValueSpan, qualified);
                return null;
            }

            if (CsdlTypes.Declaration(reading, parameters[0].Element)?.Name != "EntityType")
            {
                reading.Report(Catalog.CsdlBindingUnreachable, name.ValueSpan, qualified, binding!);
                return null;
            }

            parameters.RemoveAt(0);
        }

        string target = Target(reading, qualified, elements, element.Name == "Action");
        bool isAction = element.Name == "Action";
        BoundOperation operation = new(
            name.Value,
            qualified,
            isDefault ? name.Value : qualified,
            binding,
            many,
            isAction,
            reading.Flag(element, "IsComposable", otherwise: false),
            parameters.Select(parameter => Parameter(reading, parameter, target, isAction)).ToEquatableArray(),
            isAction && parameters.Count > 0 ? Body(binding, many, name.Value) : null,
            elements.FirstOrDefault(child => child.Name == "ReturnType") is { } returns ? CsdlTypes.Read(reading, returns, $"What '{qualified}' returns") : null,
            reading.Annotations(element, target).Documentation());
        reading.Locate(SpecPath.Root / "operations" / operation.Key, name.ValueSpan);
        return operation;
    }

    /// <summary>The object whose members are the parameters of an action; null where it has none.</summary>
    public static ObjectType? BodyOf(BoundOperation operation) => operation.Body is { } body
        ? new ObjectType(body, new Documentation($"The parameters of '{operation.Name}'.", null, null), operation.Parameters)
        : null;

    private static string Body(string? binding, bool many, string name) => binding is null ? name + "/parameters" : $"{binding}/{(many ? "all/" : "")}{name}/parameters";

    private static List<(SpecElement Element, SpecAttribute Name, TypeReference Type)> Parameters(CsdlReading reading, SpecElement[] elements, string operation)
    {
        var parameters = new List<(SpecElement, SpecAttribute, TypeReference)>();
        foreach (SpecElement element in elements.Where(child => child.Name == "Parameter"))
        {
            if (reading.Required(element, "Name", $"A parameter of '{operation}'") is { } name
                && CsdlTypes.Read(reading, element, $"The parameter '{name.Value}' of '{operation}'") is { } type)
            {
                parameters.Add((element, name, type));
            }
        }

        return parameters;
    }

    private static Property Parameter(CsdlReading reading, (SpecElement Element, SpecAttribute Name, TypeReference Type) parameter, string target, bool isAction)
    {
        CsdlAnnotations annotations = reading.Annotations(parameter.Element, target + "/" + parameter.Name.Value);

        // Of an action null and absent mean the same; a function is told from its overloads by the parameters that are there (OData URL Conventions, 4.01, section 4.5).
        bool neverNull = parameter.Type.Kind is ValueKind.List ? parameter.Element.Attribute("Nullable")?.Value == "false" : !parameter.Type.Nullable;
        bool required = !annotations.Has(CsdlAnnotations.Core + "OptionalParameter") && (neverNull || !isAction);
        int? length = parameter.Type.Kind is ValueKind.String ? reading.MaxLength(parameter.Element) : null;
        return new Property(
            parameter.Name.Value,
            parameter.Type,
            required,
            ReadOnly: false,
            Secret: false,
            length is null ? Constraints.None : new Constraints(null, length, null, null),
            annotations.Documentation());
    }

    private static bool IsData(TypeReference type, out string? name, out bool many)
    {
        many = type.Kind is ValueKind.List;
        TypeReference item = type.Items ?? type;
        name = item.Kind is ValueKind.Data ? item.Name : null;
        return name is not null;
    }

    /// <summary>How <c>Annotations</c> speak of an operation: an action by its binding, a function by all its parameters.</summary>
    private static string Target(CsdlReading reading, string qualified, SpecElement[] elements, bool isAction)
    {
        IEnumerable<string> types = elements.Where(child => child.Name == "Parameter").Select(child => reading.Names.Qualify(child.Attribute("Type")?.Value ?? ""));
        return $"{qualified}({string.Join(",", isAction ? types.Take(1) : types)})";
    }
}
