using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Tool.Tests.Graph;

/// <summary>A headless Chromium that is told what to do by the DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private const string Mark = "DevTools listening on ";
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource _patience = new(s_patience);
    private readonly ClientWebSocket _socket = new();
    private readonly Process _process;
    private readonly TemporaryFolder _profile;
    private string? _session;
    private int _commands;

    private Chromium(Process process, TemporaryFolder profile) => (_process, _profile) = (process, profile);

    /// <summary>What went wrong in the page: exceptions, and what its security policy refused.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Opens a page; skips the test where there is no Chromium.</summary>
    public static async Task<Chromium> OpenAsync(string url, bool dark = false)
    {
        string? path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        Skip.If(path is null, "There is no Chromium on the PATH to show the page in.");
        var profile = new TemporaryFolder();
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-port=0",
            "--window-size=1400,1000", "--user-data-dir=" + profile.Path, "about:blank",
        ];
        var browser = new Chromium(Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardError = true })!, profile);
        try
        {
            await browser.ConnectAsync();
            var scheme = new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" };
            await browser.SendAsync("Emulation.setEmulatedMedia", new JsonObject { ["features"] = new JsonArray(scheme) });
            await browser.SendAsync("Page.navigate", new JsonObject { ["url"] = url }, until: "Page.loadEventFired");
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>The value of an expression in the page.</summary>
    public async Task<JsonNode?> ValueOfAsync(string expression)
    {
        JsonNode answer = await SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        Assert.Null(answer["exceptionDetails"]?.ToJsonString());
        return answer["result"]!["value"];
    }

    public async Task<string> TextOfAsync(string selector) => (string)(await ValueOfAsync($"document.querySelector('{selector}').innerText"))!;

    /// <summary>Presses keys one after the other: names such as <c>Enter</c>, or single characters.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys)
        {
            var press = new JsonObject { ["type"] = "keyDown", ["key"] = key, ["code"] = key };
            if (key.Length == 1)
                press["text"] = key;
            else
                press["windowsVirtualKeyCode"] = key switch { "Enter" => 13, "Escape" => 27, "Tab" => 9, "ArrowUp" => 38, "ArrowDown" => 40, _ => 0 };
            if (key == "Enter")
                press["text"] = "\r";
            await SendAsync("Input.dispatchKeyEvent", press);
            await SendAsync("Input.dispatchKeyEvent", new JsonObject { ["type"] = "keyUp", ["key"] = key, ["code"] = key });
        }

        // Until what the keys began has been shown.
        await ValueOfAsync("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _patience.Dispose();
        _profile.Dispose();
    }

    private async Task ConnectAsync()
    {
        var listening = new TaskCompletionSource<string>();
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
                listening.TrySetException(new InvalidOperationException("Chromium ended before it listened."));
            else if (line.Data.StartsWith(Mark, StringComparison.Ordinal))
                listening.TrySetResult(line.Data[Mark.Length..]);
        };
        _process.BeginErrorReadLine();
        await _socket.ConnectAsync(new Uri(await listening.Task.WaitAsync(_patience.Token)), _patience.Token);
        JsonNode target = await SendAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        JsonNode attached = await SendAsync("Target.attachToTarget", new JsonObject { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true });
        _session = (string)attached["sessionId"]!;
        foreach (string domain in (string[])["Page", "Runtime", "Log"])
            await SendAsync(domain + ".enable", []);
    }

    /// <summary>Sends a command, and waits for its answer and for the event that shall follow.</summary>
    private async Task<JsonNode> SendAsync(string method, JsonObject parameters, string? until = null)
    {
        int id = ++_commands;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
            command["sessionId"] = _session;
        await _socket.SendAsync(Encoding.UTF8.GetBytes(command.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, _patience.Token);
        JsonNode? answer = null;
        bool waits = until is not null;
        while (answer is null || waits)
        {
            JsonNode message = await ReceiveAsync();
            waits &= (string?)message["method"] != until;
            Note(message);
            if ((int?)message["id"] == id)
                answer = message["result"] ?? throw new InvalidOperationException(message.ToJsonString());
        }

        return answer;
    }

    private void Note(JsonNode message)
    {
        if ((string?)message["method"] == "Runtime.exceptionThrown")
            Complaints.Add(message["params"]!["exceptionDetails"]!.ToJsonString());
        else if ((string?)message["method"] == "Log.entryAdded")
            Complaints.Add((string)message["params"]!["entry"]!["text"]!);
    }

    private async Task<JsonNode> ReceiveAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[1 << 16];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, _patience.Token);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(text.ToArray())!;
    }
}
