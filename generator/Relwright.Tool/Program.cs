using System.Runtime.InteropServices;
using System.Threading;
using Relwright.Tool;
using Relwright.Tool.Output;

// Ctrl-C and a polite request to end both cancel the work, which then ends by itself; a second one ends the process at once.
using var ending = new CancellationTokenSource();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
using ToolConsole console = ToolConsole.OfProcess();
return await CommandLine.RunAsync(args, console, ending.Token);

void Cancel(PosixSignalContext signal)
{
    signal.Cancel = !ending.IsCancellationRequested;
    ending.Cancel();
}
