namespace Relwright.Runtime.Tests.Support;

internal class NotesException(ApiFailure failure) : ApiException(failure);
