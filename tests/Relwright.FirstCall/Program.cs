using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using Contoso.Ucwa;
using Relwright.Benchmarks.Peers;

// Prints the milliseconds that the first read of this process takes; the body is in memory before.
byte[] body = File.ReadAllBytes(args[1]);
long start = Stopwatch.GetTimestamp();
string? subject = args[0] switch
{
    "relwright" => First.Relwright(body),
    "stj" => First.SourceGenerated(body),
    _ => throw new ArgumentException($"'{args[0]}' is neither relwright nor stj."),
};
TimeSpan taken = Stopwatch.GetElapsedTime(start);
Console.WriteLine(taken.TotalMilliseconds.ToString("F3", CultureInfo.InvariantCulture));
return subject is null ? 1 : 0;

/// <summary>Apart, so that starting the one loads nothing of the other.</summary>
internal static class First
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string? Relwright(byte[] body) => MyOnlineMeeting.FromJson(body).Subject;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string? SourceGenerated(byte[] body) => JsonPeers.SourceGenerated(body).Subject;
}
