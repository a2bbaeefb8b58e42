namespace GraphCalls.Server;

/// <summary>What the server thinks of a request.</summary>
public enum Verdict
{
    /// <summary>The request obeyed the rules and was done.</summary>
    Done,

    /// <summary>The request obeyed the rules of the wire and asked for something that cannot be.</summary>
    Refused,

    /// <summary>The request broke a rule of the wire.</summary>
    Wrong,
}
