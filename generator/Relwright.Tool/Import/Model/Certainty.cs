namespace Relwright.Tool.Import.Model;

/// <summary>How sure a type is.</summary>
internal enum Certainty
{
    /// <summary>The pages state it.</summary>
    Certain,

    /// <summary>The pages show it, and nothing speaks against it.</summary>
    Likely,

    /// <summary>Pages about other things suggest it.</summary>
    Weak,

    /// <summary>Nothing tells it; a default stands for it.</summary>
    Unknown,
}
