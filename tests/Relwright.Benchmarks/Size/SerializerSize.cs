using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Contoso.Ucwa;

namespace Relwright.Benchmarks.Size;

/// <summary>How much IL the emitted serializers of <c>specs/ucwa</c> are, and their longest method.</summary>
internal static class SerializerSize
{
    public static void Print()
    {
        foreach (string format in new[] { "Json", "Xml" })
        {
            (string Method, int Bytes)[] methods = [.. Methods(format)];
            (string longest, int bytes) = methods.MaxBy(method => method.Bytes);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{format,-4} {methods.Sum(method => method.Bytes),7} bytes of IL in {methods.Length} methods, the longest {bytes} ({longest})"));
        }
    }

    /// <summary>What is emitted as <c>…Json</c> and <c>…Xml</c> into files of its own; inputs write themselves in methods of the records.</summary>
    private static IEnumerable<(string Method, int Bytes)> Methods(string format) =>
        from type in typeof(MyOnlineMeeting).Assembly.GetTypes()
        where type.Namespace == typeof(MyOnlineMeeting).Namespace
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Cast<MethodBase>()
            .Concat(type.GetConstructors(BindingFlags.Static | BindingFlags.NonPublic))
        where type.Name.EndsWith("__" + Subject(type) + format, StringComparison.Ordinal) || method.Name.EndsWith(".Write" + format, StringComparison.Ordinal)
        let body = method.GetMethodBody()
        where body is not null
        select ($"{Subject(type)}.{method.Name}", body.GetILAsByteArray()!.Length);

    /// <summary>The compiler gives types of one file a name with the file in front and two underscores between.</summary>
    private static string Subject(Type type)
    {
        string name = type.Name[(type.Name.LastIndexOf("__", StringComparison.Ordinal) is >= 0 and int at ? at + 2 : 0)..];
        foreach (string format in new[] { "Json", "Xml" })
        {
            if (type.Name.Length > name.Length && name.EndsWith(format, StringComparison.Ordinal))
                return name[..^format.Length];
        }

        return name;
    }
}
