using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads media types and names of headers, whose text goes out in headers and so must be what those allow.</summary>
internal static class MediaTypes
{
    public static string? One(Fields fields, string key) => fields.Scalar(key) is { } scalar && Check(fields, key, scalar) ? scalar.Text : null;

    /// <summary>A list of media types; <paramref name="otherwise"/> alone where there is none.</summary>
    public static EquatableArray<string> List(Fields fields, string key, string otherwise)
    {
        List<string> types = [.. fields.Names(key).Where(name => Check(fields, key, name)).Select(name => name.Text)];
        return types.Count == 0 ? [otherwise] : types.ToEquatableArray();
    }

    public static string? Header(Fields fields, string key) =>
        fields.Scalar(key) is { } scalar && CheckHeader(fields, key, scalar) ? scalar.Text : null;

    public static EquatableArray<string> Headers(Fields fields, string key) =>
        fields.Names(key).Where(name => CheckHeader(fields, key, name)).Select(name => name.Text).ToEquatableArray();

    private static bool Check(Fields fields, string key, SpecScalar scalar)
    {
        int slash = scalar.Text.IndexOf('/');
        if (slash > 0 && IsToken(scalar.Text.Substring(0, slash)) && IsToken(scalar.Text.Substring(slash + 1)))
            return true;
        fields.Invalid(key, scalar, "a media type without parameters, such as 'application/json'");
        return false;
    }

    private static bool CheckHeader(Fields fields, string key, SpecScalar scalar)
    {
        if (IsToken(scalar.Text))
            return true;
        fields.Invalid(key, scalar, "the name of a header, such as 'X-Request-Id'");
        return false;
    }

    /// <summary>RFC 9110, 5.6.2.</summary>
    private static bool IsToken(string text) =>
        text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0);
}
