using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Where a call is made from.</summary>
/// <param name="Type">The type around it.</param>
/// <param name="Client">The expression for the client; null where the answer in hand follows a link.</param>
internal sealed record EndpointCaller(string Type, string? Client)
{
    public static EndpointCaller Of(ShapedGroup group) => new(group.TypeName, group.IsClient ? "this" : "_client");

    /// <summary>Begins the call.</summary>
    public string Begin(ShapedEndpoint endpoint)
    {
        string arguments = $"{Literal.String(endpoint.Operation)}, {Literal.String(endpoint.Verb)}, {Literal.String(endpoint.Path)}";
        return Client is null ? $"Follow({arguments})" : $"new EndpointCall({Client}, {arguments})";
    }
}
