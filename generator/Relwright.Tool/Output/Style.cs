using System;

namespace Relwright.Tool.Output;

/// <summary>Colours text for a terminal; leaves it alone where there is none or nobody wants it.</summary>
internal sealed class Style
{
    private readonly bool _colours;

    private Style(bool colours) => _colours = colours;

    public static Style Plain { get; } = new(false);

    public static Style Coloured { get; } = new(true);

    /// <summary>Coloured for a terminal, unless it is a dumb one or the variable NO_COLOR is set to anything (no-color.org).</summary>
    public static Style For(bool isTerminal) => For(isTerminal, Environment.GetEnvironmentVariable);

    public static Style For(bool isTerminal, Func<string, string?> variable) =>
        isTerminal && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb" ? Coloured : Plain;

    public string Red(string text) => In("31", text);

    public string Yellow(string text) => In("33", text);

    public string Green(string text) => In("32", text);

    public string Faint(string text) => In("2", text);

    public string Bold(string text) => In("1", text);

    private string In(string code, string text) => _colours ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
