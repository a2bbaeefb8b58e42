using System.Globalization;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model.Data;

namespace Relwright.Engine.Shape.Data;

/// <summary>Decides how values of members are named, read, written and checked.</summary>
internal sealed class ValueShaper(DataTypes types)
{
    public ShapedDataValue Shape(TypeReference type)
    {
        DataCall call = Call(type);
        string? item = call switch
        {
            DataCall.Enum or DataCall.RawEnum or DataCall.Record => types.CSharpName(type),
            DataCall.EnumList or DataCall.RecordList => types.CSharpName(DataTypes.Items(type)),
            _ => null,
        };
        ValueKind kind = call is DataCall.SingleList ? type.Items!.Kind : type.Kind;
        string? wire = call is DataCall.Wire ? types.WireExpression(type with { Nullable = false }) : null;
        return new ShapedDataValue(Written(kind, call), types.CSharpName(type), call, wire, item, types.IsChecked(type));
    }

    /// <summary>The bounds that can be checked; null for none.</summary>
    public static ShapedBounds? Bounds(Property property)
    {
        Constraints c = property.Constraints;
        if (CheckedTypes.HasLength(property))
            return new ShapedBounds(true, Number(c.MinLength), Number(c.MaxLength), false, false);
        if (!CheckedTypes.HasRange(property))
            return null;
        return new ShapedBounds(
            false, Number(c.Minimum), Number(c.Maximum), (c.Exclusive & Exclusion.Minimum) != 0, (c.Exclusive & Exclusion.Maximum) != 0);
    }

    private DataCall Call(TypeReference type)
    {
        switch (type.Kind)
        {
            case ValueKind.Enum:
                return types.EnumBaseOf(type) switch
                {
                    EnumBase.Text => DataCall.Enum,
                    null => DataCall.Single,
                    _ => DataCall.RawEnum,
                };
            case ValueKind.Data:
                return types.IsDescribed(type) ? DataCall.Record : DataCall.Single;
            case ValueKind.Map:
                return DataCall.Wire;
            case ValueKind.List:
                TypeReference items = DataTypes.Items(type);
                if (items.Nullable)
                    return DataCall.Wire;
                return Call(items) switch
                {
                    DataCall.Enum => DataCall.EnumList,
                    DataCall.Record => DataCall.RecordList,
                    DataCall.Single when HasListCall(items.Kind) => DataCall.SingleList,
                    _ => DataCall.Wire,
                };
            default:
                return DataCall.Single;
        }
    }

    private static bool HasListCall(ValueKind kind) => kind is
        ValueKind.String or ValueKind.Boolean or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Double or ValueKind.Decimal
        or ValueKind.DateTime or ValueKind.Date or ValueKind.Duration or ValueKind.Guid or ValueKind.Uri or ValueKind.Bytes;

    /// <summary>The kind by whose method a single value is read and written.</summary>
    private static ValueKind Written(ValueKind kind, DataCall call) => kind switch
    {
        ValueKind.Enum when call is DataCall.Single => ValueKind.String,
        ValueKind.Binary or ValueKind.DataUri => ValueKind.String,
        ValueKind.Data when call is DataCall.Single => ValueKind.Any,
        _ => kind,
    };

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
