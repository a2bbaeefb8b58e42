namespace Relwright.Runtime.Tests.Support;

internal interface INotesClient
{
    public Navigator<Note> Start { get; }
}
