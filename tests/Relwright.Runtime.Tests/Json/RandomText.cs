using System;
using System.Text;

namespace Relwright.Json;

/// <summary>Texts of any Unicode scalar values, those that hurt more often than the rest.</summary>
internal static class RandomText
{
    private const string Painful = "\"\\/\b\f\n\r\t\0\u001F\u007F\u0080\u2028\u2029\uFEFF\uFFFD\uFFFF'<>&+";

    public static string Unicode(Random random, int maxLength)
    {
        var text = new StringBuilder();
        int kinds = random.Next(1, 5);
        for (int length = random.Next(maxLength); length > 0; length--)
        {
            text.Append(random.Next(kinds) switch
            {
                0 => new Rune((char)random.Next(' ', 0x7F)),
                1 => new Rune(Painful[random.Next(Painful.Length)]),
                2 => new Rune(random.Next(0xD800)),
                _ => new Rune(random.Next(0xE000, 0x110000)),
            });
        }

        return text.ToString();
    }
}
