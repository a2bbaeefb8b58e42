using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using OnlineMeetings.Server;
using OnlineMeetings.Tours;
using Relwright;
using Samples;

if (args is ["--help" or "-h"])
{
    Console.WriteLine("""
        Drives a UCWA server and a trusted-application server, both started here on the loopback address, with clients that the
        compiler built from specs/ucwa and specs/trusted-application.

          dotnet run --project samples/OnlineMeetings               one line a step
          dotnet run --project samples/OnlineMeetings -- --verbose  with the requests and answers on the wire
          dotnet run --project samples/OnlineMeetings -- --list     with the names of the requests that each server got

        Exit code: 0 if every step and every request was right, 1 if not.
        """);
    return 0;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

var log = new StepLog(Console.Out, verbose: args.Contains("--verbose"));
bool lists = args.Contains("--list");
List<ServedRequest> served = [];
foreach (WireFormat format in new[] { WireFormat.Json, WireFormat.Xml })
{
    await using UcwaServer server = await UcwaServer.StartAsync(stop.Token);
    log.Heading($"UCWA in {format}");
    await new UcwaTour(server.ApplicationUri, UcwaServer.Token, format, log).RunAsync(stop.Token);
    Take($"UCWA in {format}", server.Requests);
}

await using (TrustedApplicationServer server = await TrustedApplicationServer.StartAsync(stop.Token))
{
    log.Heading("Trusted application");
    await new TrustedApplicationTour(server, UcwaServer.Token, log).RunAsync(stop.Token);
    Take("Trusted application", server.Requests);
}

// The servers judge too: a step can look right although what it sent was not.
ServedRequest[] wrong = [.. served.Where(request => request.Verdict is Verdict.Wrong)];
foreach (ServedRequest request in wrong)
    log.Wrong(request.Name, request.Detail);

Console.WriteLine();
Console.WriteLine($"online-meetings: {served.Count} calls, {log.Failed} failed");
return log.Failed == 0 ? 0 : 1;

void Take(string server, IReadOnlyList<ServedRequest> requests)
{
    served.AddRange(requests);
    if (!lists)
        return;
    log.Heading($"Requests of {server}");
    foreach (ServedRequest request in requests)
        Console.WriteLine($"  {request.Name}");
}
