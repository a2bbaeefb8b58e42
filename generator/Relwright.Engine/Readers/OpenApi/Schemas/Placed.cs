using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>A thing of the API, and the JSON pointer of its place in the bundled document.</summary>
internal readonly record struct Placed(SpecPath Path, string Pointer);
