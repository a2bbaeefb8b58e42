using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Readers;
using Relwright.Engine.Readers.Csdl;
using Relwright.Engine.Readers.Merging;
using Relwright.Engine.Readers.Native;
using Relwright.Engine.Tests.Broken;
using Xunit;

namespace Relwright.Engine.Tests.Readers.Csdl;

/// <summary>The specification of Graph's calls states all that the two pages state.</summary>
public sealed class SeedFactTests
{
    private static readonly ApiDescription s_api = Read();
    private static readonly Dictionary<string, ObjectType> s_types = s_api.Types.OfType<ObjectType>().ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static TheoryData<string> Operations => [.. SeedFacts.Operations];

    public static TheoryData<string> Resources => [.. SeedFacts.Resources];

    public static TheoryData<string> Values => [.. SeedFacts.Values];

    public static TheoryData<string> Methods => [.. SeedFacts.Methods];

    [Fact]
    public void There_are_24_operations() => Assert.Equal(24, SeedFacts.Operations.Distinct().Count());

    [Theory]
    [MemberData(nameof(Operations))]
    public void The_media_permission_allows_an_operation_and_a_path_leads_to_it(string operation)
    {
        string[] words = operation.Split(' ');
        PermissionRule rule = s_api.PermissionRules.Single(rule => rule.Verb == words[0] && string.Equals(rule.Path, words[1], StringComparison.OrdinalIgnoreCase) && rule.Scheme is PermissionScheme.Application);

        Assert.Contains(rule.Alternatives, alternative => alternative.Permissions.Count == 1 && alternative.Permissions[0] == SeedFacts.Permission);
        Assert.NotNull(Follow(words[0], words[1]));
    }

    [Fact]
    public void The_permission_has_its_id_for_applications_only()
    {
        PermissionGrant grant = Assert.Single(s_api.Permissions.Single(permission => permission.Name == SeedFacts.Permission).Grants);

        Assert.Equal((PermissionScheme.Application, SeedFacts.PermissionId), (grant.Scheme, grant.Id));
        Assert.Equal("00000003-0000-0000-c000-000000000000", s_api.PermissionResource);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void A_resource_has_the_members_of_its_table(string facts)
    {
        string[] words = facts.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, Property> members = Lineage(words[0]).SelectMany(type => type.Properties).ToDictionary(property => property.Name, StringComparer.Ordinal);
        foreach (string[] fact in words.Skip(1).Select(word => word.Split(':')))
        {
            Assert.True(members.TryGetValue(fact[0], out Property? member), $"{words[0]} has no {fact[0]}.");
            Assert.All(fact[1].TrimEnd('*').Split('|'), type => Assert.True(Is(member.Type.Items ?? member.Type, type), $"{fact[0]} of {words[0]} is no {type}."));
            Assert.Equal(fact[1].EndsWith('*'), member.Type.Kind is ValueKind.List);
        }
    }

    [Fact]
    public void Both_unions_are_types_with_a_common_base()
    {
        Assert.Equal(["appHostedMediaConfig", "serviceHostedMediaConfig"], Derived("mediaConfig"));
        Assert.Equal(["joinMeetingIdMeetingInfo", "organizerMeetingInfo", "tokenMeetingInfo"], Derived("meetingInfo"));
        Assert.Equal("mediaConfig", s_types["call"].Properties.Single(property => property.Name == "mediaConfig").Type.Name);
        Assert.Equal("meetingInfo", s_types["call"].Properties.Single(property => property.Name == "meetingInfo").Type.Name);
    }

    [Fact]
    public void A_call_has_its_relationships()
    {
        Entity call = s_api.Entities.Single(entity => entity.Name == "call");

        Assert.Equal(SeedFacts.Relationships.Order(StringComparer.Ordinal), call.Navigations.Select(navigation => $"{navigation.Name} {navigation.Target}").Order(StringComparer.Ordinal));
        Assert.All(call.Navigations, navigation => Assert.True(navigation.Many));
    }

    [Fact]
    public void What_only_the_service_sets_in_a_call_is_read_only() =>
        Assert.Equal(SeedFacts.ReadOnly, Lineage("call").SelectMany(type => type.Properties).Where(property => property.ReadOnly).Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_call_rings_for_115_seconds_at_most() =>
        Assert.Equal(115, s_types["call"].Properties.Single(property => property.Name == "ringingTimeoutInSeconds").Constraints.Maximum);

    [Theory]
    [MemberData(nameof(Values))]
    public void An_enumeration_has_the_values_that_are_listed(string facts)
    {
        string[] words = facts.Split(' ');
        HashSet<string> values = [.. s_api.Enums.Single(type => type.Name == words[0]).Values.Select(value => value.Value)];

        Assert.All(words.Skip(1), value => Assert.Contains(value, values));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_method_is_there_with_what_it_gives_back(string facts)
    {
        string[] words = facts.Split(' ');

        Assert.Equal(words.Length > 2 ? words[2] : "", Follow(words[0], words[1]));
    }

    /// <summary>What a verb gives back at the end of a path, followed by the description alone: its type, with a star for many, nothing for none; null where the path leads nowhere.</summary>
    private static string? Follow(string verb, string path)
    {
        string[] segments = path.Trim('/').Split('/');
        if (s_api.Roots.FirstOrDefault(root => root.Name == segments[0]) is not { } root)
            return null;
        (string type, bool many) = (root.Type, root.Many);
        foreach (string segment in segments.Skip(1))
        {
            if (segment.StartsWith('{'))
            {
                many = false;
            }
            else if (Lineage(type).Select(one => s_api.Entities.First(entity => entity.Name == one.Name)).SelectMany(entity => entity.Navigations).FirstOrDefault(navigation => navigation.Name == segment) is { } way)
            {
                (type, many) = (way.Target, way.Many);
            }
            else
            {
                BoundOperation? operation = s_api.Operations.FirstOrDefault(one => one.Segment == segment && one.BindingMany == many && one.IsAction == (verb == "POST") && Lineage(type).Any(above => above.Name == one.Binding));
                return operation is null ? null : (operation.Returns is { } returns ? (returns.Items ?? returns).Name + (returns.Items is null ? "" : "*") : "");
            }
        }

        return verb is "DELETE" ? "" : type + (many && verb == "GET" ? "*" : "");
    }

    private static bool Is(TypeReference type, string word) => type.Kind switch
    {
        ValueKind.Data => Lineage(word).Any(above => above.Name == type.Name),
        ValueKind.Enum => type.Name == word,
        _ => type.Kind.ToString() == word,
    };

    private static IEnumerable<ObjectType> Lineage(string name)
    {
        for (string? at = name; at is not null && s_types.TryGetValue(at, out ObjectType? type); at = type.Base)
            yield return type;
    }

    private static IEnumerable<string> Derived(string name) => s_types.Values.Where(type => type.Base == name).Select(type => type.Name).Order(StringComparer.Ordinal);

    private static ApiDescription Read()
    {
        string folder = Path.Combine(Repository.Root, "specs", "graph-communications");
        string csdl = File.ReadAllText(Path.Combine(folder, "communications.csdl"));
        string yaml = File.ReadAllText(Path.Combine(folder, "permissions.yaml"));
        ReadResult paths = CsdlReader.Read("communications.csdl", XmlDocumentReader.Read("communications.csdl", csdl, CancellationToken.None), CancellationToken.None);
        ReadResult permissions = NativeReader.Read("permissions.yaml", YamlDocumentReader.Read("permissions.yaml", yaml, CancellationToken.None), CancellationToken.None);
        return ApiMerger.Merge([("communications.csdl", paths.Part), ("permissions.yaml", permissions.Part)], "Graph", "Contoso.Graph").Api!;
    }
}
