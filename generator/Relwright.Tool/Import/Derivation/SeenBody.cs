using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;

namespace Relwright.Tool.Import.Derivation;

/// <summary>The body of an example with the operation that it belongs to.</summary>
internal sealed record SeenBody(ResourceFacts Resource, OperationFacts Operation, Example Example, ExampleBody Body)
{
    public string Subject => $"{Operation.Verb} {Resource.Name}";
}
