using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Relwright.Engine.Api;

namespace Relwright.Conformance.Tests.Bodies;

/// <summary>Makes bodies of a type as a server could send them, with members and values that came after the specification.</summary>
/// <param name="api">What there is.</param>
/// <param name="seed">What the bodies begin with.</param>
/// <param name="forXml">Whether they hold only what XML can say: no control characters, and nothing whose kind only JSON tells.</param>
internal sealed class RandomBody(Engine.Api.ApiDescription api, int seed, bool forXml = false)
{
    private const int Deepest = 6;

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, DataType> _types = api.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, EnumType> _enums = api.Enums.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public JsonNode? Of(TypeReference type, int depth = 0)
    {
        if (type.Nullable && !(forXml && type.Kind is ValueKind.List) && Chance(8))
            return null;
        return type.Kind switch
        {
            ValueKind.Boolean => Chance(2),
            ValueKind.Int32 => _random.Next(int.MinValue, int.MaxValue),
            ValueKind.Int64 => _random.NextInt64(long.MinValue, long.MaxValue),
            ValueKind.Single => JsonNode.Parse(((float)_random.NextDouble()).ToString("R", CultureInfo.InvariantCulture)),
            ValueKind.Double => _random.NextDouble() * 1e6,
            ValueKind.Decimal => JsonNode.Parse(((decimal)_random.NextDouble() * 1000m).ToString(CultureInfo.InvariantCulture)),
            ValueKind.DateTime => Moment().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            ValueKind.HttpDate => Moment().ToString("r", CultureInfo.InvariantCulture),
            ValueKind.Date => Moment().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ValueKind.Time => Moment().ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            ValueKind.Duration => $"PT{_random.Next(1, 59)}M",
            ValueKind.Guid => new Guid([.. Enumerable.Range(0, 16).Select(_ => (byte)_random.Next(256))]).ToString(),
            ValueKind.Uri => $"https://contoso.example/{_random.Next()}?a=b",
            ValueKind.Bytes => Convert.ToBase64String([.. Enumerable.Range(0, _random.Next(9)).Select(_ => (byte)_random.Next(256))]),
            ValueKind.Enum => Enum(type),
            ValueKind.List => new JsonArray([.. Enumerable.Range(0, depth > Deepest && !forXml ? 0 : _random.Next(forXml ? 1 : 0, 4)).Select(_ => Of(type.Items!, depth + 1))]),
            ValueKind.Map => new JsonObject(Enumerable.Range(0, depth > Deepest ? 0 : _random.Next(4)).Select(i => KeyValuePair.Create($"key {i}\"", Of(type.Items!, depth + 1)))),
            ValueKind.Data => Data(type.Name!, depth),
            ValueKind.Any => Anything(depth),
            _ => Text(),
        };
    }

    private JsonNode? Data(string name, int depth) => _types.TryGetValue(name, out DataType? type)
        ? type is UnionType union ? Case(union, depth) : Object((ObjectType)type, depth)
        : Anything(depth);

    private JsonNode? Case(UnionType union, int depth)
    {
        if (union.Cases.Count == 0 || (!forXml && Chance(10)))
            return Anything(depth);
        JsonNode? value = Of(union.Cases[_random.Next(union.Cases.Count)], depth + 1);
        if (union.Discriminator is { } discriminator && value is JsonObject body)
            body[discriminator.Property] = discriminator.Mapping[_random.Next(discriminator.Mapping.Count)].Value;
        return value;
    }

    private JsonObject Object(ObjectType type, int depth)
    {
        var body = new JsonObject();
        for (ObjectType? at = type; at is not null; at = at.Base is { } name && _types.TryGetValue(name, out DataType? above) ? above as ObjectType : null)
        {
            foreach (Property property in at.Properties)
            {
                if (property.Required || (depth <= Deepest && Chance(2)))
                    body[property.Name] = property.Constant is { } constant ? JsonNode.Parse(constant) : Of(property.Type, depth + 1);
                else if (!forXml && Chance(9))
                    body[property.Name] = null;
            }

            if (at.Discriminator is { Mapping: { Count: > 0 } mapping } discriminator)
                body[discriminator.Property] = mapping[_random.Next(mapping.Count)].Value;
            if (at.Values is { } values && Chance(2))
                body["added later"] = Of(values, depth + 1);
        }

        if (!forXml && Chance(3))
            body["neuer Name \u00e9\ud83d\ude00"] = Anything(depth);
        return body;
    }

    private JsonNode? Enum(TypeReference type)
    {
        if (!_enums.TryGetValue(type.Name!, out EnumType? known))
            return Text();
        string? value = known.Values.Count > 0 && !Chance(5) ? known.Values[_random.Next(known.Values.Count)].Value : null;
        return known.Base switch
        {
            EnumBase.Number => JsonNode.Parse(value ?? "4711"),
            EnumBase.Boolean => JsonNode.Parse(value ?? "true"),
            _ => value ?? "came later",
        };
    }

    private JsonNode? Anything(int depth) => forXml ? Text() : _random.Next(depth > Deepest ? 4 : 6) switch
    {
        0 => null,
        1 => _random.Next(),
        2 => Chance(2),
        3 => Text(),
        4 => new JsonArray([.. Enumerable.Range(0, 2).Select(_ => Anything(depth + 1))]),
        _ => new JsonObject { ["a"] = Anything(depth + 1), [""] = 1 },
    };

    private JsonNode Text() => _random.Next(5) switch
    {
        0 => "",
        1 => "plain text",
        2 => "quote \" backslash \\ line\n tab\t and " + (forXml ? "<&>" : "\u0001"),
        3 => "\u00e4\u20ac\ud83d\ude00",
        _ => new string('x', _random.Next(100)),
    };

    private DateTimeOffset Moment() => new(2000 + _random.Next(40), 1 + _random.Next(12), 1 + _random.Next(28), _random.Next(24), _random.Next(60), _random.Next(60), TimeSpan.FromHours(_random.Next(-11, 12)));

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;
}
