using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data.Xml;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Shape.Data;

/// <summary>How C# names, writes and checks the types that bodies, members and parameters are made of.</summary>
internal sealed class DataTypes
{
    private readonly TypeNames _names;
    private readonly HashSet<string> _checked;
    private readonly Dictionary<string, EnumBase> _enumBases;
    private readonly HashSet<string> _cases;

    public DataTypes(ApiDescription api, TypeNames names)
    {
        _names = names;
        Graph = new DataGraph(api);
        Usage = new DataUsage(api, Graph);
        _enumBases = api.Enums.ToDictionary(type => type.Name, type => type.Base, StringComparer.Ordinal);
        _cases = CaseTypes.Find(api, Graph);
        _checked = CheckedTypes.Find(api, Graph);
        Xml = new XmlForms(api, this);
    }

    public DataGraph Graph { get; }

    public DataUsage Usage { get; }

    /// <summary>How they stand in XML.</summary>
    public XmlForms Xml { get; }

    /// <summary>The C# name of a data type; <c>JsonValue</c> where nobody describes it.</summary>
    public string Type(string apiName) => _names.OfData(apiName) ?? "JsonValue";

    /// <summary>The C# type of a value, such as <c>EquatableList&lt;Pet&gt;</c>; without <c>?</c>, whether or not null is one of its values.</summary>
    /// <param name="type">The type.</param>
    /// <param name="home">The namespace to put before types of the API, where another type gets in front of them; null for none.</param>
    public string CSharpName(TypeReference type, string? home = null) => type.Kind switch
    {
        ValueKind.String or ValueKind.DataUri => "string",
        ValueKind.Boolean => "bool",
        ValueKind.Int32 => "int",
        ValueKind.Int64 => "long",
        ValueKind.Single or ValueKind.AnySingle => "float",
        ValueKind.Double or ValueKind.AnyDouble => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.DateTime or ValueKind.HttpDate => "DateTimeOffset",
        ValueKind.Date => "DateOnly",
        ValueKind.Time => "ClockTime",
        ValueKind.Duration => "TimeSpan",
        ValueKind.Guid => "Guid",
        ValueKind.Uri => "Uri",
        ValueKind.Bytes or ValueKind.AnyBytes => "EquatableBytes",
        // JSON has no octets of its own: what is called binary there is a text that only its receiver understands.
        ValueKind.Binary => "string",
        ValueKind.Enum => Enum(type) is { } name ? Qualified(name, home) : "string",
        ValueKind.Data => IsDescribed(type) ? Qualified(Type(type.Name!), home) : "JsonValue",
        ValueKind.List => $"EquatableList<{Nullable(Items(type), home)}>",
        ValueKind.Map => $"EquatableMap<{Nullable(Items(type), home)}>",
        _ => "JsonValue",
    };

    /// <summary>The C# type of a value with <c>?</c> where null is one of its values.</summary>
    public string Nullable(TypeReference type, string? home = null) => CSharpName(type, home) + (type.Nullable ? "?" : "");

    /// <summary>The expression that reads and writes values of a type, such as <c>Wire.List(Wire.Record&lt;Pet&gt;())</c>; of type <c>WireType</c> of <see cref="Nullable"/>.</summary>
    public string WireExpression(TypeReference type, string? home = null)
    {
        string wire = type.Kind switch
        {
            ValueKind.Data when IsDescribed(type) => $"Wire.Record<{CSharpName(type, home)}>()",
            ValueKind.Enum when Enum(type) is not null => $"Wire.Enum<{CSharpName(type, home)}>()",
            ValueKind.List => $"Wire.List({WireExpression(Items(type), home)})",
            ValueKind.Map => $"Wire.Map({WireExpression(Items(type), home)})",
            ValueKind.DataUri or ValueKind.Binary or ValueKind.Enum => "Wire.String",
            ValueKind.Data or ValueKind.Any => "Wire.Any",
            _ => "Wire." + type.Kind,
        };
        return type.Nullable ? $"Wire.Nullable({wire})" : wire;
    }

    /// <summary>Whether values of a type are checked before they are sent: whether its C# type is an <c>IChecked</c>, or holds some.</summary>
    public bool IsChecked(TypeReference type)
    {
        while (type.Items is { } items)
            type = items;
        return type is { Kind: ValueKind.Data, Name: { } name } && IsChecked(name);
    }

    /// <summary>Whether a data type is an <c>IChecked</c>.</summary>
    public bool IsChecked(string apiName) => _checked.Contains(apiName) && (Usage.Of(apiName) & DataUse.Request) != 0;

    /// <summary>Whether values of a data type or enumeration have to be told from others by how they look.</summary>
    public bool IsCase(string apiName) => _cases.Contains(apiName);

    /// <summary>Whether a value's C# type is a struct.</summary>
    public bool IsStruct(TypeReference type) => type.Kind switch
    {
        ValueKind.String or ValueKind.DataUri or ValueKind.Binary or ValueKind.Uri or ValueKind.Any => false,
        ValueKind.Data or ValueKind.List or ValueKind.Map => false,
        ValueKind.Enum => Enum(type) is not null,
        _ => true,
    };

    /// <summary>The items of a list or the values of a map; anything where nobody says.</summary>
    public static TypeReference Items(TypeReference type) => type.Items ?? new TypeReference(ValueKind.Any);

    /// <summary>Whether a data type is one that somebody describes; any other is whatever JSON can say.</summary>
    public bool IsDescribed(TypeReference type) => type.Name is { } name && _names.OfData(name) is not null;

    /// <summary>What the values of an enumeration are on the wire; null where nobody describes it, so that they are any text.</summary>
    public EnumBase? EnumBaseOf(TypeReference type) =>
        type.Name is { } name && _enumBases.TryGetValue(name, out EnumBase @base) ? @base : null;

    private string? Enum(TypeReference type) => type.Name is { } name ? _names.OfEnum(name) : null;

    private static string Qualified(string name, string? home) => home is null ? name : $"global::{home}.{name}";
}
