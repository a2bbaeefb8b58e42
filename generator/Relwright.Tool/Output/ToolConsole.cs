using System;
using System.IO;
using System.Text;

namespace Relwright.Tool.Output;

/// <summary>Where a command reads and writes: results to standard output, everything said about them to standard error.</summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output, as octets; text is written to it in UTF-8 with line feeds.</param>
    /// <param name="error">Standard error, likewise.</param>
    /// <param name="outputStyle">How results are coloured.</param>
    /// <param name="errorStyle">How messages are coloured.</param>
    /// <param name="showsProgress">Whether standard error is a terminal, so that a line can be overwritten.</param>
    public ToolConsole(Stream input, Stream output, Stream error, Style outputStyle, Style errorStyle, bool showsProgress)
    {
        Input = input;
        OutputStyle = outputStyle;
        ErrorStyle = errorStyle;
        ShowsProgress = showsProgress;
        Output = output;
        Out = new StreamWriter(output, s_utf8, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(error, s_utf8, bufferSize: -1, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    /// <summary>The console of this process.</summary>
    /// <remarks>A reader that closes its end of a pipe early is no error: the console's own streams ignore it.</remarks>
    public static ToolConsole OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.OpenStandardError(),
        Style.For(isTerminal: !Console.IsOutputRedirected),
        Style.For(isTerminal: !Console.IsErrorRedirected),
        showsProgress: !Console.IsErrorRedirected);

    public Stream Input { get; }

    /// <summary>Standard output for octets; flush <see cref="Out"/> before and use one of the two.</summary>
    public Stream Output { get; }

    public StreamWriter Out { get; }

    public StreamWriter Error { get; }

    public Style OutputStyle { get; }

    public Style ErrorStyle { get; }

    /// <summary>Whether nothing is said that was not asked for: no progress, no summaries.</summary>
    public bool Quiet { get; set; }

    private bool ShowsProgress { get; }

    /// <summary>Begins to show how far long work has come; shows nothing where nobody watches.</summary>
    public Progress Progress(string work) => new(ShowsProgress && !Quiet ? Error : null, work);

    /// <summary>Says in a line to standard error what the command did; silent where it was asked to be.</summary>
    public void Remark(string line)
    {
        if (!Quiet)
            Error.WriteLine(line);
    }

    /// <summary>Says to standard error why the command cannot do what it was asked for.</summary>
    public void Complain(string message) => Error.WriteLine($"{ErrorStyle.Red("relwright:")} {message}");

    public void Flush()
    {
        Out.Flush();
        Output.Flush();
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }
}
