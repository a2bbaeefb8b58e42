using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Relwright.Benchmarks.Payloads;

namespace Relwright.Benchmarks.FirstCall;

/// <summary>The first read in fresh processes of a ReadyToRun program, ours and that of System.Text.Json's source generation in turns.</summary>
internal static class FirstCallComparison
{
    private const int Rounds = 9;
    private const double Target = 0.1;

    public static bool Print()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("relwright-first-call-");
        try
        {
            string program = Publish(folder.FullName);
            string body = Path.Combine(folder.FullName, "meeting.json");
            File.WriteAllBytes(body, Meetings.One().ToJson());
            var ours = new double[Rounds];
            var peer = new double[Rounds];
            for (int round = 0; round < Rounds; round++)
            {
                ours[round] = Milliseconds(program, "relwright", body);
                peer[round] = Milliseconds(program, "stj", body);
            }

            double ratio = Median([.. ours.Zip(peer, (mine, theirs) => mine / theirs)]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"first read, ReadyToRun, {Rounds} fresh processes each: ours {Median(ours):F2} ms, STJ source generation {Median(peer):F2} ms, ratio {ratio:F3}, target {Target:F3}: {(ratio <= Target ? "met" : "MISSED")}"));
            return ratio <= Target;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Publish(string folder)
    {
        string published = Path.Combine(folder, "published");
        Run("dotnet", "publish", ProjectFile(), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true",
            "-p:UseArtifactsOutput=true", $"-p:ArtifactsPath={Path.Combine(folder, "artifacts")}", "-o", published, "-v:q", "-nologo", "-nodeReuse:false");
        return Path.Combine(published, "Relwright.FirstCall.dll");
    }

    private static double Milliseconds(string program, string whose, string body) =>
        double.Parse(Run("dotnet", program, whose, body), CultureInfo.InvariantCulture);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}");
    }

    private static string ProjectFile([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "Relwright.FirstCall", "Relwright.FirstCall.csproj"));

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
