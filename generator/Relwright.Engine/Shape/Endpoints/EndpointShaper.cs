using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Shapes one operation.</summary>
internal sealed class EndpointShaper(ArgumentShaper arguments, ContentShaper contents, OutcomeShaper outcomes, BodyShaper bodies, bool apiSpeaksXml)
{
    public ShapedEndpoint Shape(Endpoint endpoint, string method, string owner, ErrorTables errors)
    {
        IReadOnlyList<(ShapedParameter Parameter, ShapedArgument? Argument, bool Required)> parameters = arguments.Shape(endpoint);
        return new ShapedEndpoint(
            endpoint.Name,
            endpoint.Verb,
            endpoint.Path,
            method,
            EndpointDocs.Of(endpoint, bodies),
            ServerShaper.UrlOf(endpoint.Servers),
            AcceptText.Of(endpoint, apiSpeaksXml),
            parameters.Where(parameter => parameter.Required).Select(parameter => parameter.Argument).OfType<ShapedArgument>().ToEquatableArray(),
            contents.Shape(endpoint),
            parameters.Where(parameter => !parameter.Required).Select(parameter => parameter.Argument).OfType<ShapedArgument>().ToEquatableArray(),
            parameters.Select(parameter => parameter.Parameter).ToEquatableArray(),
            outcomes.Shape(endpoint, errors.FieldOf(endpoint)),
            owner);
    }
}
