using System;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Relwright.Benchmarks.Quick;

/// <summary>The sum of the objects and strings that a model consists of.</summary>
/// <remarks>
/// What two models of one payload share, such as known texts and empty lists, belongs to neither. The size of an object is what
/// an equal one takes when it is created, so nothing here knows how the runtime lays objects out.
/// </remarks>
internal static class ModelSize
{
    public static long Of(Func<object> read)
    {
        HashSet<object> others = Graph(read());
        long size = 0;
        foreach (object part in Graph(read()))
        {
            if (!others.Contains(part))
                size += SizeOf(part);
        }

        return size;
    }

    private static HashSet<object> Graph(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> open = new();
        open.Push(root);
        while (open.TryPop(out object? next))
        {
            // A value in a field is boxed here, and only what it refers to counts.
            if (!next.GetType().IsValueType && !seen.Add(next))
                continue;
            foreach (object part in Parts(next))
                open.Push(part);
        }

        return seen;
    }

    private static IEnumerable<object> Parts(object whole)
    {
        if (whole is string || whole.GetType().IsPrimitive)
            yield break;
        if (whole is Array array)
        {
            if (array.GetType().GetElementType()!.IsPrimitive)
                yield break;
            foreach (object? item in array)
            {
                if (item is not null)
                    yield return item;
            }

            yield break;
        }

        for (Type? type = whole.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.GetValue(whole) is { } value)
                    yield return value;
            }
        }
    }

    private static long SizeOf(object part)
    {
        // The first of a type may fill caches of the runtime.
        GC.KeepAlive(Twin(part));
        long before = GC.GetAllocatedBytesForCurrentThread();
        object twin = Twin(part);
        long size = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(twin);
        return size;
    }

    private static object Twin(object part) => part switch
    {
        string text => new string(' ', text.Length),
        Array array => Array.CreateInstance(array.GetType().GetElementType()!, array.Length),
        _ => RuntimeHelpers.GetUninitializedObject(part.GetType()),
    };
}
