using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Shapes actions and functions.</summary>
internal sealed class PathOperationShaper(DataTypes types, EntityGraph graph)
{
    private static readonly string[] s_locals = ["path", "client", "options", "cancellationToken", "parameters"];

    public ShapedPathOperation Shape(BoundOperation operation, OperationNames names)
    {
        ShapedPathParameter[] parameters = operation.IsAction ? [] : [.. Parameters(operation)];
        string? body = operation.Body is { } type ? types.Type(type) : null;
        string signature = string.Join(",", parameters.Select(parameter => parameter.TypeName.TrimEnd('?')));
        return new ShapedPathOperation(
            names.Operation(operation, "Async", body ?? signature),
            operation.Segment,
            operation.IsAction,
            body,
            operation.Parameters.Any(parameter => parameter.Required),
            parameters.ToEquatableArray(),
            operation.Returns is { } returns ? Result(returns) : null,
            IsComposed(operation) ? names.Operation(operation, "", signature) : null,
            Docs.Of(operation.Documentation, $"Calls '{operation.Name}'."));
    }

    private bool IsComposed(BoundOperation operation) =>
        operation is { IsAction: false, Composable: true, Returns: { Kind: ValueKind.List, Items: { Kind: ValueKind.Data, Name: { } name } } } && graph.Has(name);

    private IEnumerable<ShapedPathParameter> Parameters(BoundOperation operation)
    {
        var scope = new NameScope(s_locals);
        foreach (Property parameter in operation.Parameters.OrderBy(parameter => parameter.Required ? 0 : 1))
        {
            string type = types.CSharpName(parameter.Type);
            bool isSingle = parameter.Type.Kind is not (ValueKind.List or ValueKind.Data or ValueKind.Any or ValueKind.Map);
            yield return new ShapedPathParameter(
                Identifier.Local(scope.Take(Identifier.Pascal(parameter.Name) ?? "Value")),
                parameter.Name,
                parameter.Required ? type : type + "?",
                parameter.Required,
                isSingle ? null : types.WireExpression(parameter.Type with { Nullable = false }),
                Docs.Of(parameter.Documentation, $"The parameter '{parameter.Name}'."));
        }
    }

    private ShapedPathResult Result(TypeReference type)
    {
        if (type.Kind is ValueKind.List)
            return new(ResultForm.List, types.CSharpName(type.Items!), types.WireExpression(type.Items! with { Nullable = false }));
        if (type.Kind is ValueKind.Binary)
            return new(ResultForm.Octets, "ReadOnlyMemory<byte>", null);
        ResultForm form = type.Kind is ValueKind.Data or ValueKind.Any ? ResultForm.Object : ResultForm.Value;
        return new(form, types.Nullable(type), types.WireExpression(type));
    }
}
