using System.CommandLine;
using System.CommandLine.Invocation;

namespace Relwright.Tool.Commands;

/// <summary>Answers <c>--version</c> with the tool's own version, whatever program it runs in.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(CommandLine.Version);
        return Output.ExitCode.Fine;
    }
}
