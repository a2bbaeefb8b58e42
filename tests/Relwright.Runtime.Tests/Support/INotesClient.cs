namespace Relwright.Runtime.Tests.Support;

internal interface INotesClient
{
    Navigator<Note> Start { get; }
}
