using System;

namespace OnlineMeetings.Server;

/// <summary>An error that a server answers with.</summary>
internal sealed class RefusalException : Exception
{
    private RefusalException(Answer answer, string message)
        : base(message) => Answer = answer;

    public Answer Answer { get; }

    /// <summary>The request broke a rule of the wire.</summary>
    public static RefusalException Wrong(int status, string code, string rule, string? subcode = null) =>
        new(new Answer(status) { Error = new ErrorBody(code, subcode, rule), Verdict = Verdict.Wrong, Case = "wrong", Rule = rule }, rule);

    /// <summary>A member of the body is not as the API wants it.</summary>
    public static RefusalException WrongMember(string rule) => Wrong(400, "BadRequest", rule, "ParameterValidationFailure");

    /// <summary>The request is right, and meets an error that the documents tell of.</summary>
    /// <param name="particular">The case, for the name of the step.</param>
    public static RefusalException Documented(int status, string code, string? subcode, string message, string particular) =>
        new(new Answer(status) { Error = new ErrorBody(code, subcode, message), Verdict = Verdict.Refused, Case = particular }, message);
}
