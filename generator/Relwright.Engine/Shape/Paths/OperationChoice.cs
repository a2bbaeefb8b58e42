using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Shape.Model.Paths;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Which of the operations of one class a written segment means.</summary>
internal static class OperationChoice
{
    /// <returns>The operations: several where a function has overloads and the segment has no arguments to tell them apart.</returns>
    public static IReadOnlyList<ShapedPathOperation> Of(IEnumerable<ShapedPathOperation> operations, string verb, WrittenSegment segment)
    {
        if (verb is not ("GET" or "POST"))
            return [];
        ShapedPathOperation[] named = [.. operations.Where(operation => operation.IsAction == (verb == "POST") && WrittenSegment.Same(Bare(operation.Segment), Bare(segment.Name)))];

        // Those who write such lists leave namespaces out. Where one stands and fits, it tells operations of one name apart.
        ShapedPathOperation[] qualified = [.. named.Where(operation => WrittenSegment.Same(operation.Segment, segment.Name))];
        if (qualified.Length > 0)
            named = qualified;
        return segment.Arguments is { } arguments ? [.. named.Where(operation => Takes(operation, arguments))] : named;
    }

    private static bool Takes(ShapedPathOperation operation, IReadOnlyList<string> arguments) =>
        arguments.All(argument => operation.Parameters.Any(parameter => WrittenSegment.Same(parameter.WireName, argument)))
        && operation.Parameters.All(parameter => !parameter.Required || arguments.Any(argument => WrittenSegment.Same(parameter.WireName, argument)));

    private static string Bare(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
