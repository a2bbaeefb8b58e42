using System.Collections.Generic;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Shape.Data;

/// <summary>Shapes the objects and unions of an API.</summary>
internal static class DataShaper
{
    public static IEnumerable<ShapedItem> Shape(ApiDescription api, ShapedHome home, DataTypes types, CancellationToken cancellationToken)
    {
        var objects = new ObjectShaper(home, types);
        var unions = new UnionShaper(home, types);
        foreach (DataType type in api.Types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return type is UnionType union ? unions.Shape(union) : objects.Shape((ObjectType)type);
        }
    }
}
