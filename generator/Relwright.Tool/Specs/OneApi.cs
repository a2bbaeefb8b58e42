using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Tool.Output;

namespace Relwright.Tool.Specs;

/// <summary>For commands that work on one API: compiles it and refuses what is not one, or is broken.</summary>
internal static class OneApi
{
    /// <exception cref="ToolException">The files are of several APIs, or have errors.</exception>
    public static CompiledApi Of(ToolConsole console, string[] specs, string? name, CancellationToken cancellationToken)
    {
        IReadOnlyList<CompiledApi> apis = SpecCompilation.Compile(SpecInputs.Of(specs, name), SpecCompilation.DefaultOptions, cancellationToken);
        if (apis.Count > 1)
        {
            string names = string.Join(", ", apis.Select(api => api.Name));
            throw new ToolException(ExitCode.Usage, $"these are specifications of several APIs ({names}); name those of one, or say with --api that they are one");
        }

        CompiledApi api = apis[0];
        foreach (LocatedProblem problem in api.Problems.Where(problem => problem.IsError))
            console.Error.WriteLine(ProblemLine.Of(problem, console.ErrorStyle));
        if (api.HasErrors || api.Description is null)
            throw new ToolException(ExitCode.ProblemsFound, "the specification has errors; correct them first");
        return api;
    }
}
