using System;
using System.Buffers.Text;
using System.Globalization;

namespace Relwright.Generated;

/// <summary>The outlines of single values.</summary>
internal static class Outlines
{
    private delegate bool TextTest(ReadOnlySpan<byte> text);

    public static JsonOutline Text { get; } = new ScalarOutline(static (ref JsonCursor json) => If(json.AtText));

    public static JsonOutline Boolean { get; } = new ScalarOutline(static (ref JsonCursor json) => If(json.AtBoolean));

    public static JsonOutline Int32 { get; } = new ScalarOutline(static (ref JsonCursor json) => If(json.AtNumber && int.TryParse(json.CaptureRaw(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)));

    public static JsonOutline Int64 { get; } = new ScalarOutline(static (ref JsonCursor json) => If(json.AtNumber && long.TryParse(json.CaptureRaw(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)));

    public static JsonOutline Number { get; } = new ScalarOutline(static (ref JsonCursor json) => If(json.AtNumber));

    public static JsonOutline Anything { get; } = new ScalarOutline(static (ref JsonCursor _) => Fit.Open);

    public static JsonOutline DateTime { get; } = Form(static text => DateLiteral.TryParse(text, out DateTimeOffset _) || Iso8601.TryParse(text, out DateTimeOffset _));

    public static JsonOutline HttpDate { get; } = Form(static text => Utf8Parser.TryParse(text, out DateTimeOffset _, out int used, 'R') && used == text.Length);

    public static JsonOutline Date { get; } = Form(static text => Iso8601.TryParse(text, out DateOnly _));

    public static JsonOutline Time { get; } = Form(static text => TimeText.TryParse(text, out _));

    public static JsonOutline Duration { get; } = Form(static text => Iso8601.TryParse(text, out TimeSpan _));

    public static JsonOutline Guid { get; } = Form(static text => Utf8Parser.TryParse(text, out System.Guid _, out int used) && used == text.Length);

    public static JsonOutline Base64 { get; } = Form(static text => System.Buffers.Text.Base64.IsValid(text));

    public static JsonOutline Enum<T>()
        where T : struct, IOpenEnum<T> => new ScalarOutline(static (ref JsonCursor json) =>
        {
            if (T.IsText ? !json.AtText : !json.AtNumber && !json.AtBoolean)
                return Fit.None;
            ReadOnlySpan<byte> text = default;
            if (T.IsText)
                json.ReadText(out text);
            else
                text = json.CaptureRaw();
            return T.IsKnown(text) ? Fit.Exact : Fit.Open;
        });

    private static ScalarOutline Form(TextTest test) => new ScalarOutline((ref JsonCursor json) =>
        If(json.AtText && json.ReadText(out ReadOnlySpan<byte> text) && test(text)));

    private static Fit If(bool fits) => fits ? Fit.Exact : Fit.None;
}
