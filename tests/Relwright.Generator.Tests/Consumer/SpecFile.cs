using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Relwright.Generator.Tests.Consumer;

/// <summary>An additional file with the metadata that <c>Relwright.targets</c> gives it.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">What it says; null where the host cannot read it.</param>
internal sealed class SpecFile(string path, string? text) : AdditionalText
{
    public override string Path { get; } = path;

    public string? Api { get; init; }

    public string? Namespace { get; init; }

    public string? Format { get; init; }

    /// <summary>Whether the project lists it as <c>ApiSpec</c>; else it is an additional file of somebody else.</summary>
    public bool IsSpec { get; init; } = true;

    public string? Text => text;

    /// <summary>The metadata, keyed as the compiler hands it over; what is not stated is empty, as MSBuild has it.</summary>
    public ImmutableDictionary<string, string> Metadata => ImmutableDictionary<string, string>.Empty
        .Add("build_metadata.AdditionalFiles.RelwrightSpec", IsSpec ? "true" : "")
        .Add("build_metadata.AdditionalFiles.RelwrightApi", Api ?? "")
        .Add("build_metadata.AdditionalFiles.RelwrightNamespace", Namespace ?? "")
        .Add("build_metadata.AdditionalFiles.RelwrightFormat", Format ?? "");

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text, Encoding.UTF8);

    public SpecFile WithText(string? changed) => new(Path, changed) { Api = Api, Namespace = Namespace, Format = Format, IsSpec = IsSpec };
}
