using Contoso.Ucwa;
using FsCheck;
using FsCheck.Fluent;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Generates meetings.</summary>
/// <param name="text">Texts that the format can carry.</param>
internal sealed class AnyMeeting(Gen<string> text)
{
    public Gen<MyOnlineMeeting> Gen =>
        from rel in Any.OrNull(text)
        from level in Any.OrAbsent(text.Select(static value => new AccessLevel(value)))
        from attendees in Any.OrNull(Any.List(text))
        from leader in Any.OrAbsent(FsCheck.Fluent.Gen.Elements(AutomaticLeaderAssignment.Disabled, AutomaticLeaderAssignment.Everyone, new("Nobody so far")))
        from description in Any.OrNull(text)
        from expiration in Any.OrAbsent(Any.Milliseconds)
        from leaders in Any.OrNull(Any.List(text))
        from kind in Any.OrAbsent(text.Select(static value => new OnlineMeetingRel(value)))
        from subject in Any.OrNull(text)
        from etag in Any.OrNull(text)
        from link in Any.OrNull(Any.Link(text))
        from extensions in Any.OrNull(Any.List(Extensions))
        select new MyOnlineMeeting
        {
            Rel = rel,
            AccessLevel = level,
            Attendees = attendees,
            AutomaticLeaderAssignment = leader,
            Description = description,
            ExpirationTime = expiration,
            Leaders = leaders,
            OnlineMeetingRel = kind,
            Subject = subject,
            ETag = etag,
            Links = MyOnlineMeetingLinks.Empty with { OnlineMeetingExtensions = link },
            Embedded = new MyOnlineMeetingEmbedded { OnlineMeetingExtension = extensions },
        };

    private Gen<OnlineMeetingExtension> Extensions =>
        from id in Any.OrNull(text)
        from type in Any.OrAbsent(text.Select(static value => new OnlineMeetingExtensionType(value)))
        select new OnlineMeetingExtension { Id = id, Type = type };
}
