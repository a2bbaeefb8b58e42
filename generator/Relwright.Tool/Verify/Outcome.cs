namespace Relwright.Tool.Verify;

/// <summary>What is asked of a body.</summary>
internal enum Question
{
    /// <summary>It can be read.</summary>
    Read,

    /// <summary>What was read is written in the same format and says the same.</summary>
    WrittenBack,

    /// <summary>What was read from JSON is written in XML and is like the XML that the page shows for the same exchange.</summary>
    LikeTwin,
}

/// <summary>The answer for one body.</summary>
/// <param name="Example">The body.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Wrong">The first thing that is wrong; null where nothing is.</param>
/// <param name="More">How many more things are wrong.</param>
internal sealed record Outcome(Example Example, Question Question, Difference? Wrong, int More);

/// <summary>A body of which nothing was asked.</summary>
/// <param name="Example">The body.</param>
/// <param name="Reason">Why nothing was asked.</param>
/// <param name="Why">The same for this body, in words.</param>
internal sealed record Unasked(Example Example, UnaskedReason Reason, string Why);

/// <summary>Why nothing is asked of a body.</summary>
internal enum UnaskedReason
{
    /// <summary>The specification does not have the resource.</summary>
    NoResource,

    /// <summary>The specification has the resource, and says nothing of such a body.</summary>
    NoBody,

    /// <summary>It is neither JSON nor XML.</summary>
    OtherMedia,

    /// <summary>It is recorded damaged: not well-formed.</summary>
    Damaged,
}
