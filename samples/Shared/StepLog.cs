using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;

namespace Samples;

/// <summary>Prints one line a step and counts those that failed.</summary>
internal sealed class StepLog(TextWriter output, bool verbose)
{
    /// <summary>How many steps failed.</summary>
    public int Failed { get; private set; }

    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
    }

    /// <summary>Runs a step, which says in a few words how it went.</summary>
    public async Task StepAsync(string name, Func<Task<string>> step)
    {
        try
        {
            output.WriteLine($"  ok    {name}: {await step()}");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Wrong(name, $"{e.GetType().Name}: {e.Message}");
        }
    }

    public void Wrong(string name, string why)
    {
        Failed++;
        output.WriteLine($"  FAIL  {name}: {why}");
    }

    /// <summary>The handler that a client's requests go through: the usual one, with a printer in front where people want to see.</summary>
    public HttpMessageHandler Watch(HttpMessageHandler handler) => verbose ? new WirePrinter(output, handler) : handler;
}
