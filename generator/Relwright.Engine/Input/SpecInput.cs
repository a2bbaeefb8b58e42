namespace Relwright.Engine.Input;

/// <summary>One specification file as the project lists it.</summary>
/// <param name="Path">The file's path as the compiler names it; shown in problems, never opened.</param>
/// <param name="Api">The name of the API it belongs to, such as <c>Ucwa</c>.</param>
/// <param name="Namespace">The namespace of the code that is emitted for the API.</param>
/// <param name="Format">The format that the project states, or null where content tells it.</param>
/// <param name="Text">What the file says; null where it could not be read or is larger than the limit.</param>
/// <param name="Length">The file's length in characters, even where <paramref name="Text"/> is null.</param>
internal sealed record SpecInput(string Path, string Api, string Namespace, string? Format, string? Text, int Length);
