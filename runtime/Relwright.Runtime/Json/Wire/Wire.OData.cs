namespace Relwright.Generated;

public static partial class Wire
{
    /// <summary>Floating-point numbers of 32 bits, those that are not finite as texts.</summary>
    public static WireType<float> AnySingle { get; } = new(
        Outlines.Number,
        static (ref JsonCursor json) => json.ReadAnySingle() ?? throw json.Expected("a number"),
        static (ref JsonBodyWriter json, float value) => json.AnyValue(value));

    /// <summary>Floating-point numbers of 64 bits, those that are not finite as texts.</summary>
    public static WireType<double> AnyDouble { get; } = new(
        Outlines.Number,
        static (ref JsonCursor json) => json.ReadAnyDouble() ?? throw json.Expected("a number"),
        static (ref JsonBodyWriter json, double value) => json.AnyValue(value));

    /// <summary>Bytes in base64 of either alphabet.</summary>
    public static WireType<EquatableBytes> AnyBytes { get; } = new(
        Outlines.Text,
        static (ref JsonCursor json) => json.ReadAnyBytes() ?? throw json.Expected("a text"),
        static (ref JsonBodyWriter json, EquatableBytes value) => json.Value(value));
}
