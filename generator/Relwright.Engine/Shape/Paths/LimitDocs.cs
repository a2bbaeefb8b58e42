using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Documents what the service does not take on one path. A query has the same options everywhere, so that it cannot be a matter of types.</summary>
internal static class LimitDocs
{
    public static ShapedDoc Of(Documentation documentation, string fallback, QueryLimits? limits)
    {
        ShapedDoc doc = Docs.Of(documentation, fallback);
        if (limits is null)
            return doc;
        string?[] sentences =
        [
            doc.Remarks,
            limits.Refused.Count == 0 ? null : $"The service does not take {string.Join(", ", limits.Refused)} here.",
            limits.NotFilterable.Count == 0 ? null : $"No filter may have {string.Join(", ", limits.NotFilterable)} here.",
            limits.NotSortable.Count == 0 ? null : $"No order may have {string.Join(", ", limits.NotSortable)} here.",
            limits.NotExpandable.Count == 0 ? null : $"It does not bring along {string.Join(", ", limits.NotExpandable)} here.",
        ];
        return doc with { Remarks = string.Join(" ", sentences.OfType<string>()) };
    }
}
