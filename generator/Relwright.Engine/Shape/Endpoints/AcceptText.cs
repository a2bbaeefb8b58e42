using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Finds what an operation says that it can read (RFC 9110, section 12.5.1).</summary>
internal static class AcceptText
{
    /// <summary>The media types of an operation; null where they are those of the API.</summary>
    public static string? Of(Endpoint endpoint, bool apiSpeaksXml)
    {
        BodyContent[] read = [.. OutcomeShaper.Successes(endpoint).Concat(endpoint.Answers.Where(answer => answer.IsError)).SelectMany(Read)];
        // Servers that weigh nothing take the first: JSON before XML, others as they are stated.
        string[] types = [.. read.OrderBy(content => MediaKinds.Of(content) is MediaKind.Xml ? 1 : 0).Select(content => MediaKinds.Bare(content.MediaType)).Distinct(StringComparer.OrdinalIgnoreCase)];
        bool json = types.Contains("application/json", StringComparer.OrdinalIgnoreCase);
        bool xml = read.Any(content => MediaKinds.Of(content) is MediaKind.Xml);
        bool usual = types.Length == 0 || (types.All(IsGeneric) && json && xml == apiSpeaksXml);
        return usual ? null : string.Join(", ", types);
    }

    /// <summary>The contents that are read as the preferred one is: JSON and XML are read alike.</summary>
    private static IEnumerable<BodyContent> Read(EndpointAnswer answer)
    {
        if (BodyShaper.Preferred(answer) is not { } preferred)
            return [];
        MediaKind kind = MediaKinds.Of(preferred);
        return answer.Contents.Where(content => Reads(kind, MediaKinds.Of(content)) && content.Type == preferred.Type);
    }

    private static bool Reads(MediaKind preferred, MediaKind other) =>
        other == preferred || (preferred is MediaKind.Json or MediaKind.Xml && other is MediaKind.Json or MediaKind.Xml);

    private static bool IsGeneric(string type) => type.ToLowerInvariant() is "application/json" or "application/xml" or "text/json" or "text/xml" or "application/problem+json" or "*/*";
}
