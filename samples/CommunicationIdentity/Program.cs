using System;
using System.Linq;
using System.Threading;
using IdentitySample;
using IdentitySample.Server;
using Samples;

if (args is ["--help" or "-h"])
{
    Console.WriteLine("""
        Drives a server of the identity API of Azure Communication Services, started here on the loopback address, with a client that
        the compiler built from specs/communication-identity.

          dotnet run --project samples/CommunicationIdentity               one line a step
          dotnet run --project samples/CommunicationIdentity -- --verbose  with the requests and answers on the wire
          dotnet run --project samples/CommunicationIdentity -- --list     with the names of the requests that the server got

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
await using IdentityServer server = await IdentityServer.StartAsync(stop.Token);
log.Heading("Communication identities");
await new IdentityTour(server.Endpoint, IdentityServer.Token, log).RunAsync(stop.Token);

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
Console.WriteLine($"communication-identity: {server.Requests.Count} calls, {log.Failed} failed");
return log.Failed == 0 ? 0 : 1;
