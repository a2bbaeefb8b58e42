using System;
using Relwright.Generator.Tests.Consumer;

namespace Relwright.Generator.Tests.Caching;

/// <summary>Something that people do to a project, and what it may cost.</summary>
/// <param name="Name">What they do.</param>
/// <param name="Change">The project after it.</param>
/// <param name="Reasons">The run reasons of the steps of which not all is <c>Cached</c>.</param>
internal sealed record Edit(string Name, Func<ConsumerProject, ConsumerProject> Change, params (string Step, string Reason)[] Reasons)
{
    /// <summary>The run reasons of a step: nothing ran and there was nothing to report, where the edit does not state otherwise.</summary>
    public string Expected(string step)
    {
        foreach ((string name, string reason) in Reasons)
        {
            if (name == step)
                return reason;
        }

        return step == StepNames.Problems ? "none" : "Cached";
    }
}
