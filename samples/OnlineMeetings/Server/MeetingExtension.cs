using System.Collections.Generic;

namespace OnlineMeetings.Server;

/// <summary>Data that an application keeps with a meeting: an id, a type and whatever else it likes.</summary>
internal sealed class MeetingExtension : StoredResource
{
    public MeetingExtension(string path, string id, Dictionary<string, object?> input)
        : base("onlineMeetingExtension", path, Member.OfExtension, takesMore: true)
    {
        Id = id;
        Write(input);
    }

    public string Id { get; }

    public override Representation Show() => ShowProperties();

    protected override void Complete(Dictionary<string, object> values)
    {
        if (!values.TryAdd("id", Id) && !Id.Equals(values["id"]))
        {
            throw RefusalException.WrongMember("'id' stays what it was.");
        }

        values.TryAdd("type", "Undefined");
    }
}
