using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using Relwright.Conformance.Tests.Documents;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Naming;
using Relwright.Generator;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Conformance.Tests.Bodies;

/// <summary>An API that was compiled and loaded, so that bodies can be read with it.</summary>
internal sealed class GeneratedApi : IDisposable
{
    private readonly AssemblyLoadContext _context = new("generated", isCollectible: true);
    private readonly Dictionary<TypeReference, int> _places = [];
    private readonly Func<byte[], byte[]>[] _trips;
    private readonly Func<byte[], byte[]>[] _tripsInXml;

    private GeneratedApi(Engine.Api.ApiDescription description, Built built)
    {
        Description = description;
        var types = new DataTypes(description, new TypeNames(description, Identifier.Pascal(description.Name)!, []));
        foreach (TypeReference type in description.Types.Select(type => new TypeReference(ValueKind.Data, type.Name)).Concat(BodyTypes(description)))
            _places.TryAdd(type, _places.Count);
        XmlBodies = [.. Contents(description).Where(content => IsXml(content.MediaType)).DistinctBy(content => types.Xml.Body(content))];
        (_trips, _tripsInXml) = Load(built, _places.OrderBy(place => place.Value).Select(place => types.WireExpression(place.Key)), XmlBodies.Select(types.Xml.Body));
    }

    public Engine.Api.ApiDescription Description { get; }

    /// <summary>All types that bodies can have.</summary>
    public IReadOnlyCollection<TypeReference> Types => _places.Keys;

    /// <summary>All bodies that travel as XML.</summary>
    public IReadOnlyList<BodyContent> XmlBodies { get; }

    /// <summary>Compiles what the generator gave, which has to go without an error or warning.</summary>
    public static GeneratedApi Of(Built built)
    {
        Engine.Api.ApiDescription? description = built.Steps[StepNames.Api].SelectMany(step => step.Outputs).Select(output => ((MergedApi)output.Value).Api).Single();
        Assert.NotNull(description);
        return new GeneratedApi(description, built);
    }

    /// <summary>The type that the specification gives to a body; null for one that is not of JSON.</summary>
    public TypeReference? TypeOf(ExampleBody example)
    {
        Endpoint? endpoint = Description.Endpoints.FirstOrDefault(one => one.Verb == example.Verb && one.Path == example.Path);
        IEnumerable<BodyContent> contents = example.Status is { } status
            ? endpoint?.Answers.FirstOrDefault(answer => answer.Status == status)?.Contents ?? []
            : endpoint?.Body?.Contents ?? [];
        return contents.FirstOrDefault(content => IsJson(content.MediaType) && (example.MediaType ?? content.MediaType) == content.MediaType)?.Type;
    }

    /// <summary>What is different in a body that was read and written; null where nothing is.</summary>
    public string? Difference(TypeReference type, JsonNode? body) => Difference(_trips[_places[type]], body);

    /// <summary>What is different in a body that was read, written as XML, and read from that; null where nothing is.</summary>
    public string? DifferenceInXml(int place, JsonNode? body) => Difference(_tripsInXml[place], body);

    private static string? Difference(Func<byte[], byte[]> trip, JsonNode? body)
    {
        byte[] sent = JsonSerializer.SerializeToUtf8Bytes(body);
        try
        {
            byte[] back = trip(sent);
            return SameJson.Equal(body, JsonNode.Parse(back)) ? null : $"{Encoding.UTF8.GetString(sent)} came back as {Encoding.UTF8.GetString(back)}";
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"{Encoding.UTF8.GetString(sent)}: {e.GetType().Name}: {e.Message}";
        }
    }

    public void Dispose() => _context.Unload();

    private static bool IsJson(string mediaType) => mediaType.Contains("json", StringComparison.OrdinalIgnoreCase);

    private static bool IsXml(string mediaType) => mediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<BodyContent> Contents(Engine.Api.ApiDescription api) => api.Endpoints
        .SelectMany(endpoint => (endpoint.Body?.Contents ?? []).Concat(endpoint.Answers.SelectMany(answer => answer.Contents)));

    private static IEnumerable<TypeReference> BodyTypes(Engine.Api.ApiDescription api) => Contents(api)
        .Concat(api.Webhooks.SelectMany(webhook => webhook.Body?.Contents ?? []))
        .Where(content => IsJson(content.MediaType) && content.Type is not null)
        .Select(content => content.Type!);

    private (Func<byte[], byte[]>[] Json, Func<byte[], byte[]>[] Xml) Load(Built built, IEnumerable<string> wires, IEnumerable<string> xml)
    {
        CSharpCompilation compilation = built.Compilation;
        Expect.Nothing(built.Visible);
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(RoundTripSource.Write(wires, xml), (CSharpParseOptions)built.Compilation.SyntaxTrees[0].Options));
        using var assembly = new MemoryStream();
        Expect.Nothing(compilation.Emit(assembly).Diagnostics.Where(found => found.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Select(found => found.ToString()));
        assembly.Position = 0;
        Type trips = _context.LoadFromStream(assembly).GetType(RoundTripSource.TypeName, throwOnError: true)!;
        return ((Func<byte[], byte[]>[])trips.GetProperty("All")!.GetValue(null)!, (Func<byte[], byte[]>[])trips.GetProperty("InXml")!.GetValue(null)!);
    }
}
