namespace Relwright.Runtime.Tests.Support;

internal sealed class NotesPreconditionException(ApiFailure failure) : NotesException(failure);
