using System;

namespace Relwright.Tool.Output;

/// <summary>Ends a command with a message for people and an exit code.</summary>
/// <param name="exitCode">One of <see cref="Output.ExitCode"/>.</param>
/// <param name="message">What is wrong and what to do about it, in one line.</param>
internal sealed class ToolException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
