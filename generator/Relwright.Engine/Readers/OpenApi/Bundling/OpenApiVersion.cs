namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>The versions of OpenAPI, so far as they differ for those who read them.</summary>
internal enum OpenApiVersion
{
    /// <summary>2.0, called Swagger.</summary>
    V20,

    /// <summary>3.0.x.</summary>
    V30,

    /// <summary>3.1.x, whose schemas are JSON Schema.</summary>
    V31,

    /// <summary>3.2.x.</summary>
    V32,
}
