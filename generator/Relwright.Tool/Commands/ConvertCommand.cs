extern alias runtime;

using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Relwright.Tool.Sdk;
using Relwright.Tool.Specs;
using runtime::Relwright;

namespace Relwright.Tool.Commands;

/// <summary><c>relwright convert</c>: a filter over the emitted serializers, so that anyone can check them from outside.</summary>
internal sealed class ConvertCommand
{
    private readonly Argument<string[]> _specs = CommonOptions.Specs();
    private readonly Option<string?> _api = CommonOptions.Api();
    private readonly Option<string> _resource = new("--resource", "-r")
    {
        Description = "The resource, by its name in the specification.",
        HelpName = "NAME",
        Required = true,
    };

    private readonly Option<WireFormat> _from = Format("--from", "The format of standard input.");
    private readonly Option<WireFormat> _to = Format("--to", "The format of standard output.");

    private readonly Option<BodyKind> _body = new("--body")
    {
        Description = "Which body of the resource it is: VERB.response or VERB.request.",
        HelpName = "GET.response|PUT.request|POST.request|…",
        DefaultValueFactory = _ => BodyKind.Representation,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (BodyKind.Parse(text) is { } kind)
                return kind;
            result.AddError($"'{text}' is no body; write it like 'GET.response' or 'POST.request'.");
            return null;
        },
    };

    public static Command Create(ToolConsole console)
    {
        var convert = new ConvertCommand();
        var command = new Command("convert", "Converts a body from standard input to standard output with the emitted serializers.")
        {
            convert._specs, convert._resource, convert._from, convert._to, convert._body, convert._api,
        };
        HelpWithExamples.Add(
            command,
            "relwright convert specs/ucwa --resource me --from json --to xml < me.json > me.xml",
            "relwright convert specs/ucwa --resource myOnlineMeetings --body POST.request --from xml --to json < new.xml");
        command.SetAction((parsed, cancellationToken) => convert.RunAsync(parsed, console, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        CompiledApi api = OneApi.Of(console, parsed.GetValue(_specs)!, parsed.GetValue(_api), cancellationToken);
        LoadedSdk sdk = SdkCompilation.Compile(api, cancellationToken);
        BodyKind kind = parsed.GetValue(_body)!;
        string resource = parsed.GetValue(_resource)!;
        BodyCodec codec = sdk.Find(resource, kind, out string why)
            ?? throw new ToolException(ExitCode.Usage, $"there is no {kind} to convert: {why}{Nearest(sdk, resource)}");

        using var body = new MemoryStream();

        // A console or pipe is read by a thread that nobody can wake; whoever cancels does not wait for it.
        await console.Input.CopyToAsync(body, cancellationToken).WaitAsync(cancellationToken);
        byte[] written = Convert(codec, body.ToArray(), parsed.GetValue(_from), parsed.GetValue(_to));
        console.Out.Flush();
        await console.Output.WriteAsync(written, cancellationToken);
        return ExitCode.Fine;
    }

    private static byte[] Convert(BodyCodec codec, byte[] body, WireFormat from, WireFormat to)
    {
        try
        {
            return BodyCodec.Write(codec.Read(body, from), to);
        }
        catch (Exception failure) when (failure is WireFormatException or ArgumentException)
        {
            throw new ToolException(ExitCode.ProblemsFound, failure.Message);
        }
        catch (NotSupportedException failure)
        {
            throw new ToolException(ExitCode.Usage, failure.Message);
        }
    }

    private static Option<WireFormat> Format(string name, string description) =>
        new Option<WireFormat>(name) { Description = description, HelpName = "json|xml", Required = true }.AcceptOnlyFromAmong("json", "xml");

    private static string Nearest(LoadedSdk sdk, string resource) =>
        !sdk.Resources.Contains(resource) && Engine.Values.NearestName.Of(resource, sdk.Resources) is { } near ? $"; did you mean '{near}'?" : "";
}
