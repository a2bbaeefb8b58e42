using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads the calls that a permission allows: in all schemes in which it can be granted, or within the grant of one of them.</summary>
internal static class PermissionCallReader
{
    /// <summary>The keys of the lists, and whether a call in one needs no more than it.</summary>
    private static readonly (string Key, bool Least)[] s_lists = [("allows", false), ("least", true)];

    public static KeySet Keys { get; } = new("permissionCall", "a call that needs other permissions as well", "call", "with");

    /// <param name="reading">Where problems go.</param>
    /// <param name="fields">What has the lists.</param>
    /// <param name="permission">The permission.</param>
    /// <param name="schemes">The schemes in which the lists hold.</param>
    public static IEnumerable<PermissionRule> Read(Reading reading, Fields fields, string permission, IReadOnlyList<PermissionScheme> schemes)
    {
        foreach ((string key, bool least) in s_lists)
        {
            foreach ((SpecScalar call, IEnumerable<string> others) in Calls(reading, fields, key))
            {
                if (Words(call) is not (string verb, string path))
                {
                    fields.Invalid(key, call, "a verb and a path, such as 'GET /communications/calls/{id}'");
                    continue;
                }

                reading.Locate(PermissionPaths.Of(verb, path), call.Span);
                PermissionAlternative alternative = new(others.Prepend(permission).Distinct(StringComparer.Ordinal).ToEquatableArray(), least);
                foreach (PermissionScheme scheme in schemes)
                    yield return new PermissionRule(verb, path, scheme, [alternative]);
            }
        }
    }

    /// <summary>The calls of a list, each once, with the permissions that it needs beside the one that lists it.</summary>
    private static IEnumerable<(SpecScalar Call, IEnumerable<string> Others)> Calls(Reading reading, Fields fields, string key)
    {
        if (fields.Entry(key)?.Value is not SpecSequence list)
        {
            // What is no list is told of there.
            fields.Names(key);
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SpecNode item in list.Items)
        {
            if (Call(reading, key, item) is not { } call || !NameReader.Check(reading, key, call.Call))
                continue;
            if (seen.Add(string.Join(" ", call.Others.OrderBy(other => other, StringComparer.Ordinal).Prepend(call.Call.Text))))
                yield return call;
            else
                reading.Report(Catalog.ListedTwice, call.Call.Span, call.Call.Text);
        }
    }

    private static (SpecScalar Call, IReadOnlyList<string> Others)? Call(Reading reading, string key, SpecNode item)
    {
        if (item is SpecScalar { IsNull: false } scalar)
            return (scalar, []);
        if (item is not SpecMapping)
        {
            Fields.WrongKind(reading, key, item, "a list of calls", $"'{key}: [ GET /communications/calls ]'");
            return null;
        }

        Fields fields = Fields.Of(reading, Keys, key, item)!;
        if (fields.Entry("call") is null)
            fields.ReportMissing("call", item.Span, $"What '{key}' lists", "it is left out, so state one, such as 'call: GET /communications/calls'");
        return fields.Scalar("call") is { } call ? (call, [.. fields.Names("with").Select(other => other.Text)]) : null;
    }

    private static (string Verb, string Path)? Words(SpecScalar call)
    {
        string[] words = call.Text.Split(' ');
        return words.Length == 2 && words[0].Length > 0 && words[0].All(c => c is >= 'A' and <= 'Z') && words[1].StartsWith("/", StringComparison.Ordinal) ? (words[0], words[1]) : null;
    }
}
