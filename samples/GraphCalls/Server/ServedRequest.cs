namespace GraphCalls.Server;

/// <summary>A request that the server has answered.</summary>
/// <param name="Name">Verb and path, ids left out.</param>
/// <param name="Verdict">What the server thinks of it.</param>
/// <param name="Detail">The answer's status, and the code of its error.</param>
public sealed record ServedRequest(string Name, Verdict Verdict, string Detail);
