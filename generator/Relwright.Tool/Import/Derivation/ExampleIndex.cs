using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Derivation;

/// <summary>All examples of all pages, read once.</summary>
internal sealed class ExampleIndex
{
    private readonly ILookup<OperationFacts, SeenBody> _byOperation;
    private readonly ILookup<string, (ObservedResource Resource, SeenBody Within)> _byType;

    private ExampleIndex(List<SeenBody> bodies)
    {
        Bodies = bodies;
        _byOperation = bodies.ToLookup(body => body.Operation);
        _byType = bodies
            .Where(body => !body.Example.IsRequest && body.Body.Resource is not null)
            .SelectMany(body => body.Body.Resource!.All().Select(resource => (Resource: resource, Within: body)))
            .Where(entry => entry.Resource.Type is not null)
            .ToLookup(entry => entry.Resource.Type!, StringComparer.Ordinal);
    }

    public IReadOnlyList<SeenBody> Bodies { get; }

    /// <summary>The names of types that answers show.</summary>
    public IEnumerable<string> Types => _byType.Select(group => group.Key);

    public static ExampleIndex Read(IReadOnlyList<ResourceFacts> resources, Findings findings, CancellationToken cancellationToken)
    {
        var bodies = new List<SeenBody>();
        foreach (ResourceFacts resource in resources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (OperationFacts operation in resource.Operations)
            {
                foreach (Example example in operation.Examples)
                    bodies.Add(new SeenBody(resource, operation, example, ExampleBodyReader.Read(example, $"{operation.Verb} {resource.Name}", findings)));
            }
        }

        return new ExampleIndex(bodies);
    }

    /// <summary>The bodies of an operation's requests or answers, JSON first.</summary>
    public IEnumerable<SeenBody> Of(OperationFacts operation, bool requests) =>
        _byOperation[operation].Where(body => body.Example.IsRequest == requests).OrderByDescending(body => body.Example.IsJson);

    /// <summary>The resources that an operation's requests or answers have at their roots, JSON first.</summary>
    public IEnumerable<ObservedResource> Roots(OperationFacts operation, bool requests) =>
        Of(operation, requests).Select(body => body.Body.Resource).OfType<ObservedResource>();

    /// <summary>The resources of a type wherever an answer shows them, with the body that has them.</summary>
    public IEnumerable<(ObservedResource Resource, SeenBody Within)> OfType(string type) => _byType[type].OrderByDescending(entry => entry.Resource.IsJson);
}
