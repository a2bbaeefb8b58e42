namespace Relwright.Json;

internal sealed record MeetingLinks : LinkSet
{
    public MeetingLinks()
    {
    }

    public MeetingLinks(LinkSet links)
        : base(links)
    {
    }

    public static MeetingLinks Empty { get; } = new();

    public Link? Extensions
    {
        get => Find("extensions");
        init => Set("extensions", value);
    }

    public EquatableList<Link> Contact
    {
        get => FindAll("contact");
        init => SetAll("contact", value);
    }
}
