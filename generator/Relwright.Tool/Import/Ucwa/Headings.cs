using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Values;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>The headings of reference pages, by their texts: their levels are shifted in some pages.</summary>
internal static class Headings
{
    public const string WebLink = "web link";
    public const string Description = "resource description";
    public const string Properties = "properties";
    public const string Links = "links";
    public const string Scopes = "azure active directory scopes for online applications";
    public const string Events = "events";
    public const string Operations = "operations";
    public const string Query = "query parameters";
    public const string RequestBody = "request body";
    public const string ResponseBody = "response body";
    public const string Errors = "synchronous errors";
    public const string Examples = "examples";
    public const string JsonRequest = "json request";
    public const string JsonResponse = "json response";
    public const string XmlRequest = "xml request";
    public const string XmlResponse = "xml response";
    public const string Members = "members";

    public static readonly string[] Verbs = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public static readonly string[] EventKinds = ["added", "updated", "deleted", "started", "completed"];

    private static readonly string[] s_known =
    [
        WebLink, Description, Properties, Links, Scopes, Events, Operations, Query, RequestBody, ResponseBody, Errors, Examples,
        JsonRequest, JsonResponse, XmlRequest, XmlResponse, Members, .. EventKinds,
    ];

    /// <summary>The heading that <paramref name="text"/> is, in small letters; verbs stay as they are. Null where it is none.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="isMisspelt">Whether the heading is only nearly that.</param>
    public static string? Recognize(string text, out bool isMisspelt)
    {
        isMisspelt = false;
        if (Verbs.FirstOrDefault(verb => verb == text) is { } verb)
            return verb;
        string small = text.ToLowerInvariant();
        if (s_known.Contains(small))
            return small;
        isMisspelt = true;

        // Short words are near to too many others.
        return small.Length < 6 ? null : NearestName.Of(small, s_known.Where(known => Math.Abs(known.Length - small.Length) <= 1));
    }

    /// <summary>Whether the headings are those of a page about a resource.</summary>
    public static bool AreOfResource(IReadOnlyCollection<string> headings) =>
        headings.Contains(Operations) || (headings.Contains(Properties) && headings.Contains(Links)) || headings.Contains(WebLink);
}
