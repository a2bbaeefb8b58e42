namespace Relwright.Tool.Import.Report;

/// <summary>How much a finding of an import matters, the weightiest first.</summary>
internal enum FindingKind
{
    /// <summary>A page is malformed and a fact of it may be lost.</summary>
    Error,

    /// <summary>Two places of the pages say different things.</summary>
    Contradiction,

    /// <summary>The pages suggest something and do not say it.</summary>
    Doubt,

    /// <summary>The pages say nothing and a value was taken by rule.</summary>
    Default,

    /// <summary>Worth knowing; nothing was decided.</summary>
    Note,
}
