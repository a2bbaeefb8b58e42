using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace OnlineMeetings.Server;

/// <summary>The user's meetings and what can be done with them.</summary>
/// <param name="path">Where the list of meetings is.</param>
internal sealed class Calendar(string path)
{
    public const string AssignedId = "600";

    /// <summary>As many meetings as a user can schedule.</summary>
    private const int Most = 5;

    private readonly List<Meeting> _scheduled = [];
    private int _lastId = 942;

    public string Path { get; } = path;

    public Meeting Assigned { get; } = Assign($"{path}/{AssignedId}");

    public Answer Serve(WireRequest request, string[] path) => (request.Method, path) switch
    {
        ("GET", []) => new Answer(200) { Body = ShowList() },
        ("POST", []) => Schedule(request),
        ("GET", [var id]) => Get(request, Find(id)),
        ("PUT", [var id]) => Put(request, Find(id)),
        ("DELETE", [var id]) => Delete(request, Find(id)),
        ("GET", [var id, "onlineMeetingExtensions"]) => new Answer(200) { Body = ShowExtensions(Find(id)) },
        ("POST", [var id, "onlineMeetingExtensions"]) => Extend(request, Find(id)),
        ("GET", [var id, "onlineMeetingExtensions", var extension]) => Get(request, Find(Find(id), extension)),
        ("PUT", [var id, "onlineMeetingExtensions", var extension]) => Put(request, Find(Find(id), extension)),
        ("DELETE", [var id, "onlineMeetingExtensions", var extension]) => Delete(request, Find(id), Find(Find(id), extension)),
        _ => throw RefusalException.Wrong(405, "MethodNotAllowed", $"{request.Resource} takes no {request.Method}."),
    };

    private static Meeting Assign(string path)
    {
        var meeting = new Meeting("myAssignedOnlineMeeting", path, AssignedId, new() { ["subject"] = "Always open", ["accessLevel"] = "Invited" });
        meeting.Extensions.Add(new MeetingExtension($"{meeting.ExtensionsPath}/917823", "917823", new() { ["type"] = "RoamedParticipantData" }));
        return meeting;
    }

    private static Answer Get(WireRequest request, StoredResource stored) => request.IfNoneMatch == stored.ETag
        ? new Answer(304) { ETag = stored.ETag, Case = "not modified" }
        : new Answer(200) { Body = stored.Show(), ETag = stored.ETag };

    private static Answer Put(WireRequest request, StoredResource stored)
    {
        stored.CheckMatch(request.IfMatch, required: true);
        stored.Replace(Read(request, stored.Members));

        // The assigned meeting comes back under the name of any other.
        Representation shown = stored.Show();
        return new Answer(200) { Body = stored is Meeting ? shown with { Type = "myOnlineMeeting" } : shown, ETag = stored.ETag };
    }

    private static Answer Delete(WireRequest request, Meeting meeting, MeetingExtension extension)
    {
        extension.CheckMatch(request.IfMatch, required: false);
        meeting.Extensions.Remove(extension);
        return new Answer(204);
    }

    private static Answer Extend(WireRequest request, Meeting meeting)
    {
        Dictionary<string, object?> input = Read(request, Member.OfExtension);
        string id = input.GetValueOrDefault("id") is string wanted
            ? wanted
            : Guid.NewGuid().ToString();
        if (meeting.Extensions.Any(extension => extension.Id == id))
        {
            throw RefusalException.Documented(409, "Conflict", "AlreadyExists", "The meeting has an extension of this id.", "already there");
        }

        var added = new MeetingExtension($"{meeting.ExtensionsPath}/{Uri.EscapeDataString(id)}", id, input);
        meeting.Extensions.Add(added);
        return new Answer(201) { Body = added.Show(), ETag = added.ETag, Location = added.Path };
    }

    private static Representation ShowExtensions(Meeting meeting) => new Representation("onlineMeetingExtensions", meeting.ExtensionsPath)
        .EmbedMany("onlineMeetingExtension", [.. meeting.Extensions.Select(static extension => extension.Show())]);

    private static MeetingExtension Find(Meeting meeting, string id) =>
        meeting.Extensions.FirstOrDefault(extension => extension.Id == id) ?? throw Missing("extension");

    private static Dictionary<string, object?> Read(WireRequest request, IReadOnlyList<Member> members) =>
        request.CheckContentType() is BodyForm.Json ? JsonForm.Read(request.Body, members) : XmlForm.Read(request.Body, members);

    private static RefusalException Missing(string what) =>
        RefusalException.Documented(404, "ResourceNotFound", null, $"There is no such {what}.", "not found");

    private Answer Delete(WireRequest request, Meeting meeting)
    {
        if (meeting == Assigned)
        {
            throw RefusalException.Documented(410, "Gone", "CannotRedirect", "No backup pool is configured.", "no backup pool");
        }

        meeting.CheckMatch(request.IfMatch, required: false);
        _scheduled.Remove(meeting);
        return new Answer(204);
    }

    private Answer Schedule(WireRequest request)
    {
        Dictionary<string, object?> input = Read(request, Member.OfMeeting);
        if (_scheduled.Count == Most)
        {
            throw RefusalException.Documented(409, "Conflict", "TooManyOnlineMeetings", $"The user has {Most} meetings already.", "too many");
        }

        string id = (++_lastId).ToString(CultureInfo.InvariantCulture);
        var meeting = new Meeting("myOnlineMeeting", $"{Path}/{id}", id, input);
        _scheduled.Add(meeting);
        return new Answer(201) { Body = meeting.Show(), ETag = meeting.ETag, Location = meeting.Path };
    }

    private Representation ShowList() => new Representation("myOnlineMeetings", Path)
        .EmbedMany("myAssignedOnlineMeeting", [Assigned.Show()])
        .EmbedMany("myOnlineMeeting", [.. _scheduled.Select(static meeting => meeting.Show())]);

    private Meeting Find(string id) => id == AssignedId
        ? Assigned
        : _scheduled.FirstOrDefault(meeting => meeting.Path == $"{Path}/{id}") ?? throw Missing("meeting");
}
