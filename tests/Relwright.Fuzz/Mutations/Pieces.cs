using System;
using System.Text;

namespace Relwright.Fuzz.Mutations;

/// <summary>What readers have a rule for, and so may have a mistake.</summary>
internal static class Pieces
{
    private static readonly string[] s_json =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "null", "true", "false", "nul", "0", "-", "-0", "1e999", "1E+2", "01", "1.", ".5", "0.1e", "\\u0041", "\\ud800", "\\ud83d\\ude00", "\\u00", "\\x", "\\\\",
        " ", "\t", "\r\n", "\u0001", "\u007F", "\u00A0", "\uFEFF", "\u2028", "é", "😀", "//", "/**/", "{}", "[]", "[[", "{\"a\":", "\"rel\":1,", "\"rel\":\"x\",", "\"_links\":[],", "\"_links\":{\"self\":[]},", "\"_links\":null,",
        "\"_embedded\":{\"tap\":1},", "\"etag\":\"e\",", "\"\":0,", "'", "NaN", "\"/Date(1)/\"", "\"\\/Date(1474932023030+0200)\\/\"", "123456789012345678901234567890", "\"0123456789abcdef\"",
    ];

    private static readonly string[] s_xml =
    [
        "<", ">", "&", "&amp;", "&lt;", "&quot;", "&#x41;", "&#65;", "&#0;", "&#xD;", "&#10;", "&#xD800;", "&#x1F600;", "&#x110000;", "&nbsp;", "&lt", "]]>", "]]", "<![CDATA[a<b&]]>", "<![CDATA[", "<!--c-->", "<!--a--b-->", "<!--",
        "<?pi x?>", "<?pi?>", "<?xml version=\"1.0\"?>", "<?x:y z?>", "\"", "'", " a='1'", " a=\"<\"", " name='x'", " rel='x'", " xmlns:p=\"u\"", " xmlns:q='u'", " p:x='1' q:x='2'", " xmlns=\"\"", " xmlns=\"u\"", " xmlns:p=\"\"",
        " xml:lang=\"de\"", " xmlns:xml=\"u\"", "p:", ":", "\r\n", "\r", "\n", "\t", " ", "--", "/>", "/", "</", "</property>", "</propertyList>", "</resource>", "</item>", "<item>", "<item/>", "<a/>", "<p:a/>", "<a>", "</a>", "<a b='\t&#9;\r\n'/>",
        "<property name=\"subject\">", "<property name='subject'>x</property>", "<property>", "<resource rel=\"tap\">", "<link rel=\"a\" href=\"b\"/>", "<link rel=\"a\" href=\"b\">", " xmlns='http://schemas.microsoft.com/rtc/2012/03/ucwa'",
        "é", "😀", "\u0001", "\u007F", "\uFFFE", "\uFFFF", "\uFEFF", "\u0300", "=", "1", "-", ".", "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "0123456789abcdef",
    ];

    // No UTF-8: overlong, cut off, half a surrogate pair, beyond the last character, no beginning; and U+FFFE, which is UTF-8.
    private static readonly byte[][] s_bytes =
    [
        [0xC0, 0xAF], [0xE0, 0x80, 0xBC], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF], [0xEF, 0xBF, 0xBE], [0],
    ];

    public static byte[] Of(WireFormat format, Random random)
    {
        if (random.Next(16) == 0)
            return s_bytes[random.Next(s_bytes.Length)];
        string[] pieces = format == WireFormat.Json ? s_json : s_xml;
        return Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]);
    }
}
