extern alias runtime;

using Relwright.Tool.Sdk;
using runtime::Relwright;

namespace Relwright.Tool.Verify;

/// <summary>A recorded body.</summary>
/// <param name="Resource">The resource whose page shows it.</param>
/// <param name="Kind">Which body of the resource it is; null for an event of the event channel.</param>
/// <param name="Verb">The verb as the manifest has it.</param>
/// <param name="Number">Its number among the bodies of its kind.</param>
/// <param name="Format">Its format; null where it is neither JSON nor XML.</param>
/// <param name="Name">The name of its file.</param>
/// <param name="Page">The page and line that it was taken from; null where the manifest does not say.</param>
/// <param name="Body">The body.</param>
internal sealed record Example(string Resource, BodyKind? Kind, string Verb, int Number, WireFormat? Format, string Name, string? Page, byte[] Body)
{
    /// <summary>What kind of body it is, for the table.</summary>
    public ExampleGroup Group => Kind is null ? ExampleGroup.Event : Kind.IsRequest ? ExampleGroup.Request : ExampleGroup.Response;
}
