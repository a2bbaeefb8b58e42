namespace Relwright.Benchmarks.Quick;

/// <summary>The most that ours may take, in times of the peer.</summary>
internal static class Targets
{
    public const double JsonReadOne = 1 / 2.5;
    public const double JsonReadMany = 1 / 2.3;
    public const double JsonReadShuffled = 1 / 2.2;
    public const double JsonReadOverLoop = 1.3;
    public const double JsonWrite = 1 / 4.0;
    public const double XmlReadDocumented = 1 / 8.0;
    public const double XmlReadOtherwise = 1 / 5.0;
    public const double XmlWrite = 1 / 10.0;
}
