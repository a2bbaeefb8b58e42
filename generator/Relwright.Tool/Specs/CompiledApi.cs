using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Emit;
using Relwright.Engine.Shape.Model;

namespace Relwright.Tool.Specs;

/// <summary>What the engine makes of the files of one API.</summary>
/// <param name="Name">The name of the API as a C# word.</param>
/// <param name="Files">The full paths of its files, in ordinal order.</param>
/// <param name="Description">What the files say; null where none says what holds for the whole API.</param>
/// <param name="Items">What is emitted, as C# will have it.</param>
/// <param name="Sources">The emitted files.</param>
/// <param name="Problems">What is wrong, in the order in which the generator tells it.</param>
internal sealed record CompiledApi(
    string Name,
    IReadOnlyList<string> Files,
    ApiDescription? Description,
    IReadOnlyList<ShapedItem> Items,
    IReadOnlyList<SourceFile> Sources,
    IReadOnlyList<LocatedProblem> Problems);
