using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Emit;
using Relwright.Engine.Shape.Model;

namespace Relwright.Tool.Specs;

/// <summary>What the engine makes of the files of one API.</summary>
/// <param name="Name">The name of the API as a C# word.</param>
/// <param name="Files">The full paths of its files, in ordinal order.</param>
/// <param name="Description">What the files say; null where none says what holds for the whole API.</param>
/// <param name="RecordTypes">The C# type of each resource's record by the name of the resource; that of an alias is what it stands for.</param>
/// <param name="Items">What is emitted, as C# will have it.</param>
/// <param name="Sources">The emitted files.</param>
/// <param name="Problems">What is wrong, in the order in which the generator tells it.</param>
internal sealed record CompiledApi(
    string Name,
    IReadOnlyList<string> Files,
    ApiDescription? Description,
    IReadOnlyDictionary<string, string> RecordTypes,
    IReadOnlyList<ShapedItem> Items,
    IReadOnlyList<SourceFile> Sources,
    IReadOnlyList<LocatedProblem> Problems)
{
    public bool HasErrors => Problems.Any(problem => problem.IsError);
}
