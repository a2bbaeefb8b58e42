using System;
using System.Linq;
using OnlineMeetings.Server;

await using UcwaServer ucwa = await UcwaServer.StartAsync();
await using TrustedApplicationServer trusted = await TrustedApplicationServer.StartAsync();
Console.WriteLine($"{ucwa.ApplicationUri} {trusted.ApplicationUri} {UcwaServer.Token}");
while (await Console.In.ReadLineAsync() is { } line && line != "quit")
{
    trusted.IsBusy = line == "busy";
    trusted.HasBackupPool = line == "pool";
    foreach (ServedRequest request in ucwa.Requests.Concat(trusted.Requests))
    {
        Console.WriteLine($"{request.Verdict,-8}{request.Name}: {request.Detail}");
    }

    Console.WriteLine("--");
}
