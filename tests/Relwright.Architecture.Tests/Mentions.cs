using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Relwright.Architecture.Tests;

/// <summary>Which namespaces the types of an assembly mention: in what they derive from, hold, take, give, and in the code of their methods.</summary>
internal static class Mentions
{
    /// <summary>Pairs of the namespace of a type and one that it mentions, each once.</summary>
    public static IReadOnlyList<(string From, string To)> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader reader = file.GetMetadataReader();
        var mentions = new HashSet<(string, string)>();
        foreach (TypeDefinition type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
        {
            string from = NamespaceOf(reader, type);
            foreach (string to in InType(file, reader, type))
                mentions.Add((from, to));
        }

        return [.. mentions.Where(mention => mention.Item1 != mention.Item2 && mention.Item2.Length > 0).Order()];
    }

    /// <summary>The names of the assemblies that an assembly references.</summary>
    public static IReadOnlyList<string> AssembliesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(reference => reader.GetString(reader.GetAssemblyReference(reference).Name))];
    }

    private static List<string> InType(PEReader file, MetadataReader reader, TypeDefinition type)
    {
        var namespaces = new NamespaceProvider(reader);
        var found = new List<string>();
        found.AddRange(namespaces.Of(type.BaseType));
        foreach (InterfaceImplementation implemented in type.GetInterfaceImplementations().Select(reader.GetInterfaceImplementation))
            found.AddRange(namespaces.Of(implemented.Interface));
        foreach (FieldDefinition field in type.GetFields().Select(reader.GetFieldDefinition))
            found.AddRange(field.DecodeSignature(namespaces, null));
        foreach (MethodDefinition method in type.GetMethods().Select(reader.GetMethodDefinition))
        {
            MethodSignature<ImmutableArray<string>> signature = method.DecodeSignature(namespaces, null);
            found.AddRange(signature.ReturnType.Concat(signature.ParameterTypes.SelectMany(parameter => parameter)));
            if (method.RelativeVirtualAddress != 0)
                found.AddRange(InCode(reader, namespaces, file.GetMethodBody(method.RelativeVirtualAddress)));
        }

        return found;
    }

    private static IEnumerable<string> InCode(MetadataReader reader, NamespaceProvider namespaces, MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            foreach (string local in reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(namespaces, null).SelectMany(local => local))
                yield return local;
        }

        foreach (int token in Tokens.Of(body.GetILBytes()!))
        {
            foreach (string found in namespaces.Of(MetadataTokens.EntityHandle(token)))
                yield return found;
        }
    }

    /// <summary>A nested type is of the namespace of the one around it.</summary>
    public static string NamespaceOf(MetadataReader reader, TypeDefinition type)
    {
        while (type.IsNested)
            type = reader.GetTypeDefinition(type.GetDeclaringType());
        return reader.GetString(type.Namespace);
    }
}
