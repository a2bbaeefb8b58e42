namespace Relwright.Engine.Shape.Naming;

/// <summary>Names that emitted code needs for something else.</summary>
internal static class ReservedNames
{
    /// <summary>Types that emitted code names without their namespace; a type of the API may not hide them.</summary>
    public static string[] Types { get; } =
    [
        "ApiCall", "ApiClient", "ApiClientOptions", "ApiCredential", "ApiDescription", "ApiException", "ApiFailure", "ApiHeaders",
        "ApiRequest", "ApiResponse", "Action", "Boolean", "Byte", "CallOptions", "Calls", "CancellationToken", "Created", "DataUri",
        "DateForm", "DateOnly", "DateTimeOffset", "DebuggerDisplay", "Decimal", "Double", "EquatableList", "Func", "GeneratedCode", "Guid",
        "HttpClient", "IAsyncEnumerable", "IEquatable", "IHttpClientBuilder", "IOpenEnum", "IRecord", "IRequestBody", "IResourceRecord",
        "IServiceCollection", "IfMatch", "Int32", "Int64", "JsonBodyWriter", "JsonCursor", "JsonMembers", "Link", "LinkSet",
        "LinkSetBuilder", "Navigator", "Object", "Obsolete", "OpaqueResource", "Optional", "Precondition", "ReadOnlyMemory",
        "ReadOnlySpan", "Refresh", "Resource", "ResourceReference", "String", "StringBuilder", "System", "Task", "TimeSpan",
        "UnknownMembers", "UnknownMembersBuilder", "Uri", "WireFormat", "XmlBodyWriter", "XmlCursor", "XmlMember", "XmlMembers",
    ];

    /// <summary>Members that every record has.</summary>
    public static string[] RecordMembers { get; } =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Embedded", "Finalize", "FromJson", "FromXml", "GetHashCode", "GetType", "Links",
        "MemberwiseClone", "PrintMembers", "ReadJson", "ReadXml", "ReferenceEquals", "ResourceName", "ToJson", "ToString", "ToXml",
        "Unknown", "WriteJson", "WriteTo", "WriteXml", "WriteXmlAs",
    ];

    /// <summary>Members that typed link data and embedded records have.</summary>
    public static string[] SetMembers { get; } =
    [
        .. RecordMembers, "All", "Contains", "Empty", "Find", "FindAll", "IsEmpty", "Relations", "Self", "Set", "SetAll",
    ];

    /// <summary>Members of a resource in hand and of a navigator, which would hide an emitted extension of the same name.</summary>
    public static string[] ReferenceMembers { get; } =
    [
        "AllLinks", "Client", "Embedded", "Equals", "ETag", "GetHashCode", "GetType", "Headers", "Links", "ReferenceEquals", "Status",
        "ToString", "Uri", "Value", "With",
    ];

    /// <summary>Variables of emitted readers and writers and parameters of emitted verbs.</summary>
    public static string[] Locals { get; } =
    [
        "body", "cancellationToken", "embedded", "ifMatch", "input", "json", "links", "member", "options", "reference", "relation",
        "resource", "text", "unknown", "value", "xml",
    ];
}
