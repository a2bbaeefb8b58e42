extern alias runtime;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Tool.Specs;
using runtime::Relwright;

namespace Relwright.Tool.Sdk;

/// <summary>The emitted code of an API, loaded: finds what reads and writes each body that its specification describes.</summary>
internal sealed class LoadedSdk(CompiledApi api, Assembly assembly)
{
    private readonly Dictionary<string, ShapedResource> _shaped = api.Items.OfType<ShapedResource>().ToDictionary(shaped => shaped.TypeName, StringComparer.Ordinal);
    private readonly Dictionary<string, Resource> _resources = api.Description!.Resources.ToDictionary(resource => resource.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedInput> _inputs = api.Items.OfType<ShapedInput>().ToDictionary(input => input.TypeName, StringComparer.Ordinal);

    /// <summary>The names of the resources that the specification describes.</summary>
    public IReadOnlyCollection<string> Resources => _resources.Keys;

    /// <summary>What reads a body that nobody describes: it keeps all as it came.</summary>
    public static BodyCodec Opaque { get; } = new RecordCodec<OpaqueResource>();

    /// <summary>What reads and writes a body.</summary>
    /// <param name="resource">The name of the resource in the specification.</param>
    /// <param name="kind">Which body of it.</param>
    /// <param name="why">Why there is none, as the end of a sentence.</param>
    /// <returns>Null where the specification describes no such body.</returns>
    public BodyCodec? Find(string resource, BodyKind kind, out string why)
    {
        why = "";
        if (!_resources.TryGetValue(resource, out Resource? described))
            why = $"the specification has no resource '{resource}'";
        else if (described.Operations.FirstOrDefault(one => one.Verb == kind.Verb) is { } operation)
            return kind.IsRequest ? Request(described, operation, out why) : Answer(described, operation, out why);
        else if (kind == BodyKind.Representation)
            return Record(resource); // what is only ever embedded has a representation, too
        else
            why = $"resource '{resource}' has no {kind.Verb}";
        return null;
    }

    private BodyCodec? Answer(Resource resource, Operation operation, out string why)
    {
        why = operation.Answer.Form is AnswerForm.Resource ? "" : $"{operation.Verb} of '{resource.Name}' answers without a body";
        if (why.Length > 0)
            return null;
        return operation.Answer.Resource is { } name ? Record(name) : Opaque;
    }

    private BodyCodec? Request(Resource resource, Operation operation, out string why)
    {
        why = "";
        ShapedResource? owner = _shaped.GetValueOrDefault(api.RecordTypes[resource.Name]);
        ShapedBody? body = owner?.Operations.FirstOrDefault(one => one.Verb == operation.Verb)?.Body;
        if (owner is null || body is null)
            why = $"{operation.Verb} of '{resource.Name}' takes no body";
        else if (body.Form is BodyForm.Raw)
            why = $"the body of {operation.Verb} of '{resource.Name}' is of type {body.MediaType}";
        else if (_inputs.GetValueOrDefault(body.TypeName) is { } input)
            return input.Partial ? Unreadable(operation, resource, out why) : Input(input);
        else if (body.WriterType is { } writer)
            return new RequestCodec(RecordCodec.Of(Type(owner, body.TypeName)), Writer(owner, writer));
        else
            return Record(resource.Name);
        return null;
    }

    /// <summary>In the input of a PATCH, absent and null are two things, and a record does not tell them apart.</summary>
    private static BodyCodec? Unreadable(Operation operation, Resource resource, out string why)
    {
        why = $"the body of {operation.Verb} of '{resource.Name}' says what to change and is no representation";
        return null;
    }

    private BodyCodec Record(string resource)
    {
        string type = api.RecordTypes[resource];
        return _shaped.TryGetValue(type, out ShapedResource? shaped) ? RecordCodec.Of(Type(shaped, type)) : Opaque;
    }

    /// <summary>Makes the type that writes some members of a record; it is local to its file, so its name has the file's in front.</summary>
    private Func<IRequestBody, IRequestBody> Writer(ShapedResource owner, string name)
    {
        Type record = Type(owner, owner.TypeName);
        Type writer = assembly.GetTypes().Single(type => type.Namespace == owner.Home.Namespace && type.Name.EndsWith("__" + name, StringComparison.Ordinal));
        ConstructorInfo constructor = writer.GetConstructor([record])!;
        return value => (IRequestBody)constructor.Invoke([value]);
    }

    private RequestCodec Input(ShapedInput input)
    {
        Type type = Type(input, input.TypeName);
        Type record = assembly.GetType($"{InputRecord.Namespace(input.Home)}.{input.TypeName}", throwOnError: true)!;
        (PropertyInfo From, PropertyInfo To)[] members =
        [
            .. input.Properties.Concat(input.Data).Select(property => (record.GetProperty(property.Name)!, type.GetProperty(property.Name)!)),
        ];
        return new RequestCodec(RecordCodec.Of(record), value =>
        {
            var body = (IRequestBody)Activator.CreateInstance(type)!;
            foreach ((PropertyInfo from, PropertyInfo to) in members)
            {
                if (from.GetValue(value) is { } member)
                    to.SetValue(body, member);
            }

            return body;
        });
    }

    private Type Type(ShapedItem item, string name) => assembly.GetType($"{item.Home.Namespace}.{name}", throwOnError: true)!;
}
