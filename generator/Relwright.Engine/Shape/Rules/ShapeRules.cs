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

    public static IEnumerable<Problem> Check(ApiDescription api) => s_all.SelectMany(rule => rule.Check(api));
}
