using System.Collections.Generic;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Facts;

/// <summary>What a page says of an operation.</summary>
/// <param name="verb">The HTTP method, in capitals; empty where its heading is lost and nothing has told it yet.</param>
/// <param name="place">Where its heading stands.</param>
internal sealed class OperationFacts(string verb, Place place)
{
    public string Verb { get; set; } = verb;

    public Place Place => place;

    public string? Summary { get; set; }

    /// <summary>The parameters of the query.</summary>
    public List<PropertyFact> Query { get; } = [];

    /// <summary>The members of the request's body.</summary>
    public List<PropertyFact> Body { get; } = [];

    /// <summary>The rows that say what comes back.</summary>
    public List<AnswerFact> Answers { get; } = [];

    public List<ErrorFact> Errors { get; } = [];

    public List<Example> Examples { get; } = [];
}
