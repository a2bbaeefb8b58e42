using System;
using System.Collections.Generic;
using System.Linq;

namespace OnlineMeetings.Server;

/// <summary>A resource that clients can change.</summary>
/// <param name="type">The name of its type.</param>
/// <param name="path">Where it is.</param>
/// <param name="members">The members that a client sets.</param>
/// <param name="takesMore">Whether a client may add members of its own.</param>
internal abstract class StoredResource(string type, string path, IReadOnlyList<Member> members, bool takesMore)
{
    private Dictionary<string, object> _written = new(StringComparer.Ordinal);

    public string Type { get; } = type;

    public string Path { get; } = path;

    public IReadOnlyList<Member> Members { get; } = members;

    /// <summary>Opaque text, without quotes, another one after each change.</summary>
    public string ETag { get; private set; } = Guid.NewGuid().ToString();

    /// <summary>What the server alone sets.</summary>
    protected Dictionary<string, object> Given { get; } = new(StringComparer.Ordinal);

    /// <summary>What a PUT must bring back as it was: a property of random name proves that clients keep what they do not know.</summary>
    protected Dictionary<string, string> Echoed { get; } = new(StringComparer.Ordinal)
    {
        [Guid.NewGuid().ToString()] = "please pass this in a PUT request",
    };

    public abstract Representation Show();

    /// <summary>Compares <c>If-Match</c> with the tag.</summary>
    /// <exception cref="RefusalException">It is absent where it must be there, or another resource's or an older one's.</exception>
    public void CheckMatch(string? ifMatch, bool required)
    {
        if (ifMatch is null)
        {
            if (required)
            {
                throw RefusalException.Documented(428, "PreconditionRequired", null, "The request needs an If-Match.", "without If-Match");
            }
        }
        else if (ifMatch == $"\"{ETag}\"")
        {
            throw RefusalException.Wrong(412, "PreconditionFailed", "If-Match must be the entity tag as it was given, without quotes.");
        }
        else if (ifMatch != ETag && ifMatch != "*")
        {
            throw RefusalException.Documented(412, "PreconditionFailed", null, "The resource has changed in the meantime.", "stale");
        }
    }

    /// <summary>Takes what a PUT brought, which must be all that is there; an explicit null takes a member away.</summary>
    public void Replace(Dictionary<string, object?> input)
    {
        if (_written.Keys.FirstOrDefault(name => !input.ContainsKey(name)) is { } lost)
        {
            throw RefusalException.WrongMember($"'{lost}' has not come back: a PUT sends every member.");
        }

        foreach ((string name, string value) in Echoed)
        {
            if (!input.Remove(name, out object? back) || back is not string text || text != value)
            {
                throw RefusalException.WrongMember($"'{name}' must come back with the value that GET gave.");
            }
        }

        Write(input);
        ETag = Guid.NewGuid().ToString();
    }

    /// <summary>Takes the members that a client sent.</summary>
    protected void Write(Dictionary<string, object?> input)
    {
        if (!takesMore && input.Keys.FirstOrDefault(name => Members.All(member => member.Name != name)) is { } stranger)
        {
            throw RefusalException.WrongMember($"'{stranger}' is not a member that a client sets.");
        }

        Dictionary<string, object> values = input
            .Where(static member => member.Value is not null)
            .ToDictionary(static member => member.Key, static member => member.Value!, StringComparer.Ordinal);
        Complete(values);
        _written = values;
    }

    /// <summary>Adds what a client may leave out and the server then decides.</summary>
    protected abstract void Complete(Dictionary<string, object> values);

    /// <summary>The properties in the order of their names, those to be echoed at the end.</summary>
    protected Representation ShowProperties()
    {
        var shown = new Representation(Type, Path) { ETag = ETag };
        foreach ((string name, object value) in Given.Concat(_written).OrderBy(static property => property.Key, StringComparer.Ordinal))
        {
            shown.With(name, value);
        }

        foreach ((string name, string value) in Echoed)
        {
            shown.With(name, value);
        }

        return shown;
    }
}
