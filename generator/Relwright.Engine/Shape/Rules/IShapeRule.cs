using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Something that must hold for an API before code is made of it. One class, one problem.</summary>
internal interface IShapeRule
{
    IEnumerable<Problem> Check(ApiDescription api);
}
