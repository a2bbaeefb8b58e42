namespace Relwright.Http;

/// <summary>How one kind of error is told.</summary>
internal class ErrorAnswer
{
    internal static ErrorAnswer Untyped { get; } = new();

    internal virtual ApiException CreateException(ClientSettings settings, ApiFailure failure, AnsweredBody body) => settings.Description.CreateException(failure);
}
