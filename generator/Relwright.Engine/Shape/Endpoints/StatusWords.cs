namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Words for statuses, as .NET has them.</summary>
internal static class StatusWords
{
    /// <summary>The word of a status, a class of them or the rest.</summary>
    public static string Of(string status) => status switch
    {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritative",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "208" => "AlreadyReported",
        "226" => "IMUsed",
        "default" => "Default",
        _ => "Status" + status,
    };
}
