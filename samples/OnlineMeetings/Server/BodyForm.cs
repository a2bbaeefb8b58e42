namespace OnlineMeetings.Server;

/// <summary>The two forms of a body.</summary>
internal enum BodyForm
{
    Json,
    Xml,
}
