namespace Relwright.Tool.Import.Report;

/// <summary>Something that a person who reviews an import should know.</summary>
/// <param name="Kind">How much it matters.</param>
/// <param name="Topic">What it is about, in one or two words that do not change, such as <c>property type</c>.</param>
/// <param name="Place">Where in the pages.</param>
/// <param name="Subject">The thing: <c>contact.company</c>, <c>POST startMessaging</c>.</param>
/// <param name="Message">What was seen and what was made of it.</param>
internal sealed record Finding(FindingKind Kind, string Topic, Place Place, string Subject, string Message);
