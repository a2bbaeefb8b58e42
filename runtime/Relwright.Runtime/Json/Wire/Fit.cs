namespace Relwright.Generated;

/// <summary>How well a value that is not read yet looks like one of a type.</summary>
internal enum Fit
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>It can be one that nobody listed, such as an unknown value of an open enumeration.</summary>
    Open,

    /// <summary>It is one, as far as can be told without reading what is within.</summary>
    Exact,
}
