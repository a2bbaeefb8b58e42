namespace Relwright.Http;

/// <summary>What of a call's options holds for the requests that lead to it: the time limit.</summary>
internal static class HopOptions
{
    internal static CallOptions? Of(CallOptions? options) => options?.Timeout is { } timeout ? new CallOptions { Timeout = timeout } : null;
}
