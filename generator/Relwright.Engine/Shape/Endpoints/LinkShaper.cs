using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Makes methods of the links of an answer: calls of operations, some of whose arguments the answer knows.</summary>
/// <param name="endpoints">All operations, by name.</param>
internal sealed class LinkShaper(IReadOnlyDictionary<string, (Endpoint Endpoint, ShapedEndpoint Shaped)> endpoints)
{
    public IEnumerable<ShapedLinkCall> Shape(EndpointAnswer answer, NameScope members)
    {
        foreach (AnswerLink link in answer.Links)
        {
            if (endpoints.TryGetValue(link.Endpoint, out (Endpoint Endpoint, ShapedEndpoint Shaped) target))
                yield return new ShapedLinkCall(Call(link, target.Shaped, members));
        }
    }

    private static ShapedEndpoint Call(AnswerLink link, ShapedEndpoint target, NameScope members)
    {
        ShapedParameter[] parameters = [.. target.Parameters.Select(parameter => Given(link, parameter) is { } value ? parameter with { Value = value } : parameter)];
        HashSet<string> asked = [.. parameters.Where(parameter => parameter.Value.Source is TextSource.Argument).Select(parameter => parameter.Value.Text)];
        return target with
        {
            Method = members.Take(EndpointNames.Method(Identifier.Pascal(link.Name) ?? "Follow")),
            Doc = new ShapedDoc(link.Documentation.Summary ?? $"Follows the link '{link.Name}': {target.Doc.Summary}", target.Doc.Remarks, target.Doc.Deprecated),
            Server = link.Server is { } server ? ServerShaper.UrlOf(server) ?? target.Server : target.Server,
            Required = target.Required.Where(argument => asked.Contains(argument.Name)).ToEquatableArray(),
            Optional = target.Optional.Where(argument => asked.Contains(argument.Name)).ToEquatableArray(),
            Parameters = parameters.ToEquatableArray(),
            Bodies = link.Body is { } body && target.Bodies.Count > 0 ? [target.Bodies[0] with { Link = Text(link, body) }] : target.Bodies,
        };
    }

    private static ShapedText? Given(AnswerLink link, ShapedParameter parameter) => link.Arguments
        .Where(argument => argument.Parameter == parameter.WireName && (argument.Place is null || argument.Place == parameter.Place))
        .Select(argument => !argument.Value.IsExpression && ArgumentShaper.Unquoted(argument.Value.Text) is { } bare
            ? new ShapedText(TextSource.Constant, bare)
            : Text(link, argument.Value))
        .FirstOrDefault();

    private static ShapedText Text(AnswerLink link, LinkValue value) =>
        value.IsExpression ? new ShapedText(TextSource.Link, value.Text, Link: link.Name) : new ShapedText(TextSource.Json, value.Text);
}
