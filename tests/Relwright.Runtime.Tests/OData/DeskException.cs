namespace Relwright.Runtime.Tests.OData;

internal sealed class DeskException(ApiFailure failure, ODataError error) : ApiException(failure)
{
    public ODataError Error { get; } = error;
}
