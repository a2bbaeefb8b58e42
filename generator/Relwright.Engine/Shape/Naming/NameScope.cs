using System;
using System.Collections.Generic;
using System.Globalization;

namespace Relwright.Engine.Shape.Naming;

/// <summary>The names that are taken in one place, such as a namespace or a type.</summary>
/// <remarks>
/// Names are told apart without regard to case: file names are, and two members that differ only by case are a trap for readers.
/// </remarks>
internal sealed class NameScope(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>Takes <paramref name="name"/>, or the first free one of it with 2, 3, … behind.</summary>
    public string Take(string name)
    {
        string free = name;
        for (int number = 2; !_taken.Add(free); number++)
            free = name + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>Takes the first free name of those given, or the last of them with a number behind.</summary>
    public string TakeFirst(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (IsFree(name))
                return Take(name);
        }

        return Take(names[names.Length - 1]);
    }
}
