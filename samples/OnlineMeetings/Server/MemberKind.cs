namespace OnlineMeetings.Server;

/// <summary>What a member of a body holds.</summary>
internal enum MemberKind
{
    /// <summary>Whatever a client puts there.</summary>
    Free,
    Text,
    List,
    DateTime,
}
