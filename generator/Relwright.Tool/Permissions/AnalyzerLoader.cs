using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Relwright.Tool.Permissions;

/// <summary>Loads the generators of a project beside the tool: their own libraries are theirs, and only the compiler is the tool's.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, Context> _contexts = new(StringComparer.Ordinal);

    public void AddDependencyLocation(string fullPath)
    {
        // Whatever an analyzer needs lies in its own folder, and is looked for there.
    }

    public Assembly LoadFromPath(string fullPath)
    {
        string folder = Path.GetDirectoryName(fullPath)!;
        if (!_contexts.TryGetValue(folder, out Context? context))
            _contexts[folder] = context = new Context(folder);
        return context.LoadFromAssemblyPath(fullPath);
    }

    private sealed class Context(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string name = assemblyName.Name!;
            if (name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || (name.StartsWith("System.", StringComparison.Ordinal) && IsPlatform(assemblyName)))
                return null;
            string path = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }

        /// <summary>Whether .NET has it: what the compiler exchanges with generators, immutable arrays above all, must be of one assembly.</summary>
        private static bool IsPlatform(AssemblyName name)
        {
            try
            {
                return Default.LoadFromAssemblyName(new AssemblyName(name.Name!)) is not null;
            }
            catch (FileNotFoundException)
            {
                return false;
            }
        }
    }
}
