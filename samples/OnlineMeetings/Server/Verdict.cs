namespace OnlineMeetings.Server;

/// <summary>What a server thinks of a request.</summary>
public enum Verdict
{
    /// <summary>The request obeyed the rules and was done.</summary>
    Done,

    /// <summary>The request obeyed the rules and met a documented error.</summary>
    Refused,

    /// <summary>The request broke a rule.</summary>
    Wrong,
}
