using System;
using System.Diagnostics;
using System.IO;

namespace Relwright.Tool.Output;

/// <summary>A line on a terminal that says how far long work has come; gone when the work is done.</summary>
/// <param name="writer">The terminal; null to show nothing.</param>
/// <param name="work">What is done, such as <c>Reading pages</c>.</param>
internal sealed class Progress(TextWriter? writer, string work) : IDisposable
{
    private const string ClearLine = "\r\u001b[K";
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(80);
    private long _shown;
    private bool _isShown;

    /// <summary>Shows that <paramref name="done"/> of <paramref name="total"/> are done, but not more often than anyone can read.</summary>
    public void Report(int done, int total, string current = "")
    {
        if (writer is null || (_isShown && Stopwatch.GetElapsedTime(_shown) < s_pause))
            return;
        _shown = Stopwatch.GetTimestamp();
        _isShown = true;
        writer.Write(FormattableString.Invariant($"{ClearLine}{work} {done}/{total} {current}"));
    }

    /// <summary>Shows what is done where nobody can say how long it takes.</summary>
    public void Report(string current)
    {
        if (writer is null)
            return;
        _isShown = true;
        writer.Write($"{ClearLine}{work}: {current}");
    }

    public void Dispose()
    {
        if (_isShown)
            writer!.Write(ClearLine);
        _isShown = false;
    }
}
