using System.Collections.Generic;

namespace Relwright.Runtime.Tests.OData;

internal sealed class DeskDescription : ApiDescription
{
    public static DeskDescription Instance { get; } = new();

    public override string Name => "Desk";

    public override ErrorBodyNames ErrorBodyNames { get; } = new("error", "error/code", null, "error/message");

    public override IReadOnlyList<string> RequestIdHeaders => ["request-id"];

    public override ApiException CreateException(ApiFailure failure) => new(failure);

    public override ApiException CreateException<TError>(ApiFailure failure, TError error) => error is ODataError told ? new DeskException(failure, told) : new ApiException(failure);
}
