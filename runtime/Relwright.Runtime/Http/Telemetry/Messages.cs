using Microsoft.Extensions.Logging;

namespace Relwright.Http;

/// <summary>Every log message of the runtime.</summary>
internal static partial class Messages
{
    [LoggerMessage(1, LogLevel.Debug, "{Method} {Operation} answered {Status} after {Milliseconds} ms")]
    internal static partial void Answered(this ILogger logger, string method, string operation, int status, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Method} {Operation} failed with {Failure} after {Milliseconds} ms")]
    internal static partial void Failed(this ILogger logger, string method, string operation, string failure, double milliseconds);

    [LoggerMessage(3, LogLevel.Information, "{Operation} answered {Status}; attempt {Attempt} follows in {Seconds} s")]
    internal static partial void WaitingToRetry(this ILogger logger, string operation, int status, double seconds, int attempt);

    [LoggerMessage(4, LogLevel.Debug, "{Operation} was redirected with {Status} to {Origin}")]
    internal static partial void Redirected(this ILogger logger, string operation, int status, string origin);

    [LoggerMessage(5, LogLevel.Information, "{Operation} answered 401; asking for a fresh credential")]
    internal static partial void RefreshingCredential(this ILogger logger, string operation);

    [LoggerMessage(6, LogLevel.Information, "{Operation} leads to {Origin}, which is not an allowed origin: it goes without credentials")]
    internal static partial void LeavingWithoutCredentials(this ILogger logger, string operation, string origin);
}
