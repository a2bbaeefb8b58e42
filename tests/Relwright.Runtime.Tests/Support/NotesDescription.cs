using System.Collections.Generic;

namespace Relwright.Runtime.Tests.Support;

internal sealed class NotesDescription : ApiDescription
{
    public static NotesDescription Instance { get; } = new();

    public override string Name => "Notes";

    public override string ActivitySourceName => "Relwright.Tests.Notes";

    public override IReadOnlyList<string> JsonMediaTypes => ["application/vnd.notes+json", "application/json"];

    public override IReadOnlyList<string> XmlMediaTypes => ["application/vnd.notes+xml"];

    public override ErrorBodyNames ErrorBodyNames { get; } = new("reason", "code", "subcode", "message");

    public override IReadOnlyList<string> RequestIdHeaders => ["X-Request-Id", "X-Correlation-Id"];

    public override string? MinimumRevisionHeader => "X-Minimum-Revision";

    public override ApiException CreateException(ApiFailure failure) =>
        (int)failure.Status is 412 or 428 ? new NotesPreconditionException(failure) : new NotesException(failure);
}
