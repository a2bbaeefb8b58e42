using System;
using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Shape.Paths;

/// <summary>The names of the extension members of one kind of path.</summary>
/// <remarks>Overloads of an operation share a name where their parameters tell them apart; nothing else shares one, not even by case.</remarks>
internal sealed class OperationNames(NameScope scope)
{
    private readonly Dictionary<(string Operation, string Signature), string> _taken = [];
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);

    /// <summary>A name for a way on.</summary>
    public string Hop(string segment)
    {
        string name = Identifier.Pascal(segment) ?? "Unnamed";
        return scope.TakeFirst(name, name + "Path");
    }

    /// <summary>A name for an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="suffix">What the name ends with.</param>
    /// <param name="signature">The C# types of the parameters.</param>
    public string Operation(BoundOperation operation, string suffix, string signature)
    {
        string name = (Identifier.Pascal(operation.Name) ?? "Unnamed") + suffix;
        string overloads = $"{operation.QualifiedName}/{operation.Name}{suffix}";
        if (_named.TryGetValue(overloads, out string? shared) && !_taken.ContainsKey((shared, signature)))
            name = shared;
        else
            name = scope.Take(name);
        _named[overloads] = name;
        _taken[(name, signature)] = name;
        return name;
    }
}
