namespace Relwright.Engine.Problems;

/// <summary>An entry of the catalogue of problems.</summary>
/// <param name="Id">Such as <c>RLW1001</c>; never used again for something else.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Message">What is wrong, the consequence and the fix; <c>{0}</c> and so on stand for the arguments.</param>
internal sealed record ProblemKind(string Id, ProblemSeverity Severity, string Title, string Message);
