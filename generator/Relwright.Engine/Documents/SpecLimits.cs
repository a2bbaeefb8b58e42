namespace Relwright.Engine.Documents;

/// <summary>What a specification file may ask of the compiler that reads it.</summary>
internal static class SpecLimits
{
    /// <summary>Characters in a file.</summary>
    public const int Length = 32 * 1024 * 1024;

    /// <summary>Mappings and lists within each other.</summary>
    public const int Depth = 32;

    /// <summary>Problems that are told of one file; who has more reads these first.</summary>
    public const int Problems = 100;
}
