using System;
using System.Linq;
using System.Threading;
using Contoso.Graph;
using GraphCalls;
using GraphCalls.Server;
using Relwright;
using Samples;

// What the application was granted. Without one of these the compiler would warn at the calls that need it.
[assembly: GrantedPermissions(
    PermissionScheme.Application,
    GraphPermissions.CallsAccessMediaAll,
    GraphPermissions.CallsInitiateAll,
    GraphPermissions.CallsInitiateGroupCallAll,
    GraphPermissions.CallsJoinGroupCallAll)]

if (args is ["--help" or "-h"])
{
    Console.WriteLine("""
        Drives a server of the calls of Microsoft Graph, started here on the loopback address, with a client that
        the compiler built from specs/graph-communications.

          dotnet run --project samples/GraphCalls               one line a step
          dotnet run --project samples/GraphCalls -- --verbose  with the requests and answers on the wire
          dotnet run --project samples/GraphCalls -- --list     with the names of the requests that the server got

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
await using GraphServer server = await GraphServer.StartAsync(stop.Token);
log.Heading("Calls");
await new CallTour(server.Root, GraphServer.Token, log).RunAsync(stop.Token);

if (args.Contains("--list"))
{
    log.Heading("Requests");
    foreach (ServedRequest request in server.Requests)
        Console.WriteLine($"  {request.Name}: {request.Detail}");
}

// The server judges too: a step can look right although what it sent was not.
foreach (ServedRequest request in server.Requests.Where(request => request.Verdict is Verdict.Wrong))
    log.Wrong(request.Name, request.Detail);

Console.WriteLine();
Console.WriteLine($"graph-calls: {server.Requests.Count} calls, {log.Failed} failed");
return log.Failed == 0 ? 0 : 1;
