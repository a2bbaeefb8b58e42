namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Brings a document into the form that is read: what its version says in another way, or Microsoft.OpenApi would drop.</summary>
internal static class Canonical
{
    /// <summary>The extension that says that null is a value, for schemas that state no type.</summary>
    public const string Nullable = "x-relwright-nullable";
}
