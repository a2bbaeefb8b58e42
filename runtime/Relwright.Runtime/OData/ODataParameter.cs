using System.ComponentModel;
using System.Text;
using Relwright.Http;
using Relwright.OData;

namespace Relwright.Generated;

/// <summary>A parameter of a function.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ODataParameter
{
    private readonly string _name;
    private readonly string? _text;

    private ODataParameter(string name, string? text, bool isAlias)
    {
        _name = name;
        _text = text;
        IsAlias = isAlias;
    }

    internal bool IsAbsent => _text is null;

    /// <summary>Whether the value stands in the query under an alias: lists and objects have no form in a path (OData URL Conventions 4.01, section 5.3).</summary>
    internal bool IsAlias { get; }

    internal string InPath => IsAlias ? $"{_name}=@{_name}" : $"{_name}={ODataText.Segment(_text!)}";

    internal string InQuery => $"@{_name}={ODataText.Option(_text!)}";

    /// <summary>A single value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value; <see langword="null"/> for none.</param>
    public static ODataParameter Of<T>(string name, T? value) => new(name, value is null ? null : ODataText.Literal(value), isAlias: false);

    /// <summary>A list or an object.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value; <see langword="null"/> for none.</param>
    /// <param name="wire">How it is written.</param>
    public static ODataParameter Of<T>(string name, T? value, WireType<T> wire)
        where T : class => new(name, value is null ? null : Encoding.UTF8.GetString(JsonBody.Write(value, wire)), isAlias: true);
}
