using System.Collections.Generic;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Something that must hold for an API before code is made of it. One class, one problem.</summary>
internal interface IShapeRule
{
    IEnumerable<Finding> Check(ApiDescription api);
}
