namespace Relwright.Engine.Shape.Paths;

/// <summary>An emitted method that a verb and a path stand for.</summary>
/// <param name="Method">The method as the analyzer names it: <c>CallPaths.MuteAsync</c>, <c>GetAsync:Call</c>.</param>
/// <param name="Path">The path as it was written, with <c>{}</c> for each key and without the arguments of functions.</param>
/// <param name="Hops">What the method is called on, in C#: <c>/Communications/Calls/{}</c>.</param>
internal sealed record ResolvedCall(string Method, string Path, string Hops);
