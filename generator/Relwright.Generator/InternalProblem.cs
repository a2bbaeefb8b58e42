using System;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Generator;

/// <summary>Words what should never happen, so that it can be reported.</summary>
internal static class InternalProblem
{
    public static Problem Of(Exception exception, string step) =>
        Problem.Of(Catalog.InternalError, SpecPath.Root, exception.GetType().Name, step, exception.Message.Replace('\n', ' ').Replace('\r', ' '));
}
