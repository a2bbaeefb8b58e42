namespace Relwright.Tool.Import.Examples;

/// <summary>What the body of an example is.</summary>
/// <param name="Form">The kind of body.</param>
/// <param name="Resource">What a resource or an input shows.</param>
/// <param name="Namespace">The namespace of XML.</param>
internal sealed record ExampleBody(ExampleBodyForm Form, ObservedResource? Resource, string? Namespace)
{
    public static ExampleBody Of(ExampleBodyForm form) => new(form, null, null);
}

/// <summary>The kinds of bodies.</summary>
internal enum ExampleBodyForm
{
    /// <summary>No body.</summary>
    None,

    /// <summary>A resource, or the input of a request.</summary>
    Resource,

    /// <summary>JSON or XML that is no resource.</summary>
    OtherDocument,

    /// <summary>Something of another media type.</summary>
    OtherMedia,

    /// <summary>JSON or XML that cannot be read.</summary>
    Malformed,
}
