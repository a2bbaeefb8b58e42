using System.Linq;
using Relwright.Engine.Shape.Model.Paths;

namespace Relwright.Engine.Shape.Paths;

/// <summary>How far a path has been followed.</summary>
/// <param name="Entity">The C# record of what it leads to; null where it begins.</param>
/// <param name="Many">Whether it leads to a collection.</param>
/// <param name="Path">The segments, as they were written.</param>
/// <param name="Hops">The same in C#. A cast is none: it leads to the same thing.</param>
/// <param name="References">The property with the references behind the last hop, and what it is in C#; null where that owns what it leads to.</param>
internal sealed record CallWay(string? Entity, bool Many, string Path, string Hops, (string Property, string Hops)? References)
{
    public static CallWay Start { get; } = new(null, false, "", "", null);

    /// <param name="owner">The class with the hop.</param>
    /// <param name="hop">The hop, to an entity or to many.</param>
    /// <param name="segment">The segment as it was written.</param>
    /// <param name="references">The hop to the references beside it, where there is one.</param>
    public CallWay To(string owner, ShapedHop hop, string segment, ShapedHop? references) => new(
        hop.Entity,
        hop.Kind is HopKind.Many,
        Then(segment),
        $"{Hops}/{hop.Name}",
        references is null ? null : ($"{owner}.{references.Name}", $"{Hops}/{references.Name}"));

    public CallWay Key() => this with { Many = false, Path = Then("{}"), Hops = Hops + "/{}" };

    public CallWay Cast(string entity, string segment) => this with { Entity = entity, Path = Then(segment), References = null };

    /// <summary>A call of what the way leads to.</summary>
    public ResolvedCall Call(string method) => new(method, Path, Hops.Length == 0 ? "/" : Hops);

    /// <summary>A call that has a segment of its own.</summary>
    public ResolvedCall Call(string method, string segment) => Call(method) with { Path = Then(segment) };

    /// <summary>The path goes into a table whose words are told apart by blanks.</summary>
    private string Then(string segment) => $"{Path}/{string.Concat(segment.Where(c => !char.IsWhiteSpace(c)))}";
}
