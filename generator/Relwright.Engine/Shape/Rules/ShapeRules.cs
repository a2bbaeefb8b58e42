using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Shape.Rules;

/// <summary>All rules, in the order in which their problems are shown.</summary>
internal static class ShapeRules
{
    private static readonly IShapeRule[] s_all =
    [
        new RootExistsRule(),
        new AliasesResolveRule(),
        new TargetsExistRule(),
        new EnumsExistRule(),
        new ScopesExistRule(),
        new ErrorsExistRule(),
        new BodyMembersExistRule(),
    ];

    /// <summary>Checks an API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="mayBeOmitted">Tells of a name whether a mistake in a file may have left it out, which has been told then.</param>
    public static IEnumerable<Problem> Check(ApiDescription api, Func<string, bool> mayBeOmitted) =>
        s_all.SelectMany(rule => rule.Check(api)).Where(finding => !mayBeOmitted(finding.Missing)).Select(finding => finding.Problem);
}
