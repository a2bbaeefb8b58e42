using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Derivation;

/// <summary>A type that a request table states.</summary>
/// <param name="Table">What to call the table.</param>
/// <param name="IsOwn">Whether it is a table of the resource's own operation, and not of one that makes such a resource.</param>
/// <param name="Said">What the table says of the member.</param>
internal sealed record StatedType(ImportedType Type, string Table, bool IsOwn, string Said, Place Place)
{
    public Certainty Certainty => IsOwn ? Certainty.Certain : Certainty.Likely;
}
