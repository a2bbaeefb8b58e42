using System;
using System.IO;

namespace Relwright.Architecture.Tests;

/// <summary>The built assemblies, beside the tests.</summary>
internal static class Assemblies
{
    public static string Engine { get; } = Named("Relwright.Engine");

    public static string Generator { get; } = Named("Relwright.Generator");

    public static string Tool { get; } = Named("relwright");

    public static string Runtime { get; } = Named("Relwright.Runtime");

    public static string DependencyInjection { get; } = Named("Relwright.DependencyInjection");

    private static string Named(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");
}
