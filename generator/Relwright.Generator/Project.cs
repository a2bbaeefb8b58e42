using System.Globalization;
using System.Threading;
using Relwright.Engine.Problems;
using Relwright.Engine.Shape;
using Relwright.Generator.Input;

namespace Relwright.Generator;

/// <summary>What emitted code can rely on in a project.</summary>
/// <param name="Shape">What the project decides about emitted code.</param>
/// <param name="Obstacle">Why nothing can be emitted; null where it can.</param>
internal sealed record Project(ShapeOptions Shape, Problem? Obstacle)
{
    public static Project Of((ProjectOptions Options, RuntimeReference Runtime) source, CancellationToken _) =>
        new(new ShapeOptions(source.Options.Visibility, source.Runtime.DependencyInjection), ObstacleOf(source.Options, source.Runtime));

    private static Problem? ObstacleOf(ProjectOptions options, RuntimeReference runtime)
    {
        if (options.LanguageVersion < ProjectOptions.NeededLanguageVersion)
            return Problem.Of(Catalog.LanguageTooOld, default, LanguageName(options.LanguageVersion));
        return runtime.Contract < RuntimeReference.NeededContract ? Problem.Of(Catalog.RuntimeTooOld, default, Number(RuntimeReference.NeededContract), runtime.Contract == 0 ? "none" : Number(runtime.Contract)) : null;
    }

    private static string LanguageName(int version) => Number(version >= 100 ? version / 100 : version);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
