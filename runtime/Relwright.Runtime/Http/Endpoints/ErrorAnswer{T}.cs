using Relwright.Generated;

namespace Relwright.Http;

/// <summary>An error whose body has a type.</summary>
internal sealed class ErrorAnswer<T>(BodyType<T> type) : ErrorAnswer
{
    internal override ApiException CreateException(ClientSettings settings, ApiFailure failure, AnsweredBody body)
    {
        T error;
        try
        {
            error = type.Read(body);
        }
        catch (ApiProtocolException)
        {
            return base.CreateException(settings, failure, body);
        }

        return settings.Description.CreateException(failure, error);
    }
}
