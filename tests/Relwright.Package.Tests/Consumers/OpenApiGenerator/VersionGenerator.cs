using Microsoft.CodeAnalysis;
using Microsoft.OpenApi.Models;

namespace OpenApiGenerator;

/// <summary>A generator of somebody else that works with the types of Microsoft.OpenApi 1.6, and says which one it got.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class VersionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
    {
        var document = new OpenApiDocument { Info = new OpenApiInfo { Title = "Beside" } };
        output.AddSource("Beside.g.cs", $"internal static class {document.Info.Title} {{ public const string Version = \"{typeof(OpenApiDocument).Assembly.GetName().Version}\"; }}");
    });
}
