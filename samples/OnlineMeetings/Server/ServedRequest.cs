namespace OnlineMeetings.Server;

/// <summary>A request that a server has answered.</summary>
/// <param name="Name">What was asked: verb, resource and, where it is not the plain case, the case.</param>
/// <param name="Verdict">What the server thinks of it.</param>
/// <param name="Detail">The answer's status and form, and the rule that was broken.</param>
public sealed record ServedRequest(string Name, Verdict Verdict, string Detail);
