using System;
using System.Threading;
using Relwright.Fuzz;

if (Options.Parse(args) is not { } options)
    return 2;
if (options.Help)
{
    Console.WriteLine(Options.Usage);
    return 0;
}

using var cancelled = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    cancelled.Cancel();
};
return Run.All(options, cancelled.Token);
