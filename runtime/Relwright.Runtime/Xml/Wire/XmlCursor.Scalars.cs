using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>What the text of an element, an attribute or a text node says: the lexical forms of XML Schema, part 2.</summary>
public ref partial struct XmlCursor
{
    /// <summary>The text that the cursor stands at; good until the next one is read.</summary>
    /// <exception cref="WireFormatException">It is an element that holds elements.</exception>
    internal ReadOnlySpan<byte> NodeText()
    {
        switch (_node.Kind)
        {
            case XmlNodeKind.Attribute:
                return _scanner.ValueOf(_scanner.Attributes[_node.Attribute]);
            case XmlNodeKind.Text:
                return TextOfNode();
            case XmlNodeKind.NoText:
                return default;
            default:
                return ReadOpenText();
        }
    }

    /// <summary>The text of an element that has further nodes. White space around CDATA sections only sets them off.</summary>
    private ReadOnlySpan<byte> TextOfNode()
    {
        int start = _scanner.At;
        ReadOnlySpan<byte> text = _scanner.ReadText();
        ReadOnlySpan<byte> raw = _scanner.Xml[start.._scanner.At];
        ReadOnlySpan<byte> ended = raw.TrimEnd(Space);
        ReadOnlySpan<byte> set = ended.TrimStart(Space);
        if (!set.StartsWith("<![CDATA["u8) || !set.EndsWith("]]>"u8))
            return text;
        return text[Characters(ended[..^set.Length])..^Characters(raw[ended.Length..])];
    }

    /// <summary>How many characters white space is once its line ends are made one.</summary>
    private static int Characters(ReadOnlySpan<byte> space) => space.Length - space.Count("\r\n"u8);

    /// <summary>The text without white space around it, which means nothing but in a text.</summary>
    internal ReadOnlySpan<byte> NodeToken() => NodeText().Trim(Space);

    internal string NodeString() => Encoding.UTF8.GetString(NodeText());

    internal bool NodeBoolean() => Boolean(NodeToken());

    internal int NodeInt32() => Int32(NodeToken());

    internal long NodeInt64() => Int64(NodeToken());

    internal double NodeDouble() => Double(NodeToken());

    internal float NodeSingle() => LexicalForms.TrySingle(NodeToken(), out float value) ? value : throw Unexpected("a number");

    internal decimal NodeDecimal() => Decimal(NodeToken());

    internal DateTimeOffset NodeDateTime() => Timestamp(NodeToken());

    internal DateTimeOffset NodeHttpDate() =>
        LexicalForms.TryHttpDate(NodeToken(), out DateTimeOffset value) ? value : throw Unexpected("a point in time as headers have it");

    internal DateOnly NodeDate() => LexicalForms.TryDate(NodeToken(), out DateOnly value) ? value : throw Unexpected("a date");

    internal ClockTime NodeTime()
    {
        ReadOnlySpan<byte> text = NodeToken();
        return TimeText.TryParse(text, out ClockTime value) ? value : throw Unexpected("a time of day");
    }

    internal TimeSpan NodeDuration() => Duration(NodeToken());

    internal Guid NodeGuid() => Identifier(NodeToken());

    internal Uri NodeUri() => Reference(NodeToken());

    internal EquatableBytes NodeBytes() => Bytes(NodeToken());

    internal TEnum NodeEnum<TEnum>()
        where TEnum : struct, IOpenEnum<TEnum>
    {
        ReadOnlySpan<byte> token = NodeToken();
        if (!TEnum.IsText && !LexicalForms.IsNumberOrBoolean(token))
            throw Unexpected("a number or a boolean");
        return TEnum.FromUtf8(token);
    }
}
