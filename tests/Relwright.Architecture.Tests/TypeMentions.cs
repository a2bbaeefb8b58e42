using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Relwright.Architecture.Tests;

/// <summary>Which types of one namespace the code of another mentions.</summary>
internal static class TypeMentions
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(string assembly, string from, string to)
    {
        Assembly loaded = Assembly.LoadFrom(assembly);
        return loaded.GetTypes()
            .Where(type => type.Namespace?.StartsWith(from, StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
            .SelectMany(InMethod)
            .Where(type => type.Namespace == to)
            .Select(type => type.Name)
            .Distinct();
    }

    private static IEnumerable<Type> InMethod(MethodBase method)
    {
        IEnumerable<Type> types = method.GetParameters().Select(parameter => parameter.ParameterType);
        if (method.GetMethodBody() is not { } body)
            return types;
        Type[]? ofType = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        Type[]? ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        IEnumerable<Type> inCode = Tokens.Of(body.GetILAsByteArray()!).SelectMany(token => method.Module.ResolveMember(token, ofType, ofMethod) switch
        {
            Type type => [type],
            MethodInfo called => [called.DeclaringType!, called.ReturnType],
            FieldInfo field => [field.DeclaringType!, field.FieldType],
            MemberInfo member => [member.DeclaringType!],
            _ => Array.Empty<Type>(),
        });
        return types.Concat(body.LocalVariables.Select(local => local.LocalType)).Concat(inCode);
    }
}
