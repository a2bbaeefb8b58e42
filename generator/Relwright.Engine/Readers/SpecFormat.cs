namespace Relwright.Engine.Readers;

/// <summary>The formats that a file can have.</summary>
internal enum SpecFormat
{
    /// <summary>Nothing tells; it may be a part of a document.</summary>
    Unknown,

    /// <summary>The native format.</summary>
    Native,

    /// <summary>An OpenAPI document.</summary>
    OpenApi,

    /// <summary>An OData CSDL document in XML.</summary>
    Csdl,

    /// <summary>Another one, which is not read, or stated by a word that nobody knows.</summary>
    Other,
}
