namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>What an object of a document is, so far as references can stand in it.</summary>
internal enum NodeKind
{
    /// <summary>A value that nobody looks into: an example, an extension, words.</summary>
    Opaque,

    /// <summary>The document.</summary>
    Document,

    /// <summary>The Components Object.</summary>
    Components,

    /// <summary>A Path Item Object.</summary>
    PathItem,

    /// <summary>An Operation Object.</summary>
    Operation,

    /// <summary>A Callback Object.</summary>
    Callback,

    /// <summary>A Parameter Object.</summary>
    Parameter,

    /// <summary>A Header Object.</summary>
    Header,

    /// <summary>A Request Body Object.</summary>
    RequestBody,

    /// <summary>A Response Object.</summary>
    Response,

    /// <summary>A Media Type Object.</summary>
    MediaType,

    /// <summary>An Encoding Object.</summary>
    Encoding,

    /// <summary>A Link Object.</summary>
    Link,

    /// <summary>The extension <c>x-ms-parameterized-host</c>.</summary>
    Host,

    /// <summary>A Schema Object.</summary>
    Schema,
}

/// <summary>How the values of a key are held.</summary>
internal enum NodeForm
{
    /// <summary>One.</summary>
    One,

    /// <summary>In an array.</summary>
    List,

    /// <summary>By names that are the document's own.</summary>
    Map,
}
