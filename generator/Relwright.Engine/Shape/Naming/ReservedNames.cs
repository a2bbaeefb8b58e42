namespace Relwright.Engine.Shape.Naming;

/// <summary>Names that emitted code needs for something else.</summary>
internal static class ReservedNames
{
    /// <summary>Types that emitted code names without their namespace; a type of the API may not hide them.</summary>
    public static string[] Types { get; } =
    [
        "Action", "ApiCall", "BodyTypes", "EndpointCall", "ErrorAnswers", "FilePart", "FormField", "IMultipartForm", "MultipartForm", "MultipartWriter", "Pages", "ParameterCheck",
        "ParameterStyle", "ParameterValue", "Response", "ServerUri", "StatusBodyType", "ValueTask", "WebhookBody", "ApiClient", "ApiClientOptions", "ApiCredential", "ApiDescription", "ApiException", "ApiFailure",
        "ApiHeaders", "ApiHttp", "ApiRequest", "ApiResponse", "ArgumentNullException", "Boolean", "Byte", "CallOptions", "Calls",
        "CancellationToken", "Created", "DataUri", "DateForm", "DateOnly", "DateTimeOffset", "DebuggerDisplay", "Decimal",
        "Double", "EquatableBytes", "EquatableList", "EquatableListBuilder", "ErrorBodyNames", "Func", "GeneratedCode", "Guid",
        "HttpClient", "HttpStatusCode", "IApiClient", "IAsyncEnumerable", "IEquatable", "IHttpClientBuilder", "IOpenEnum",
        "IReadOnlyList", "IRecord", "IRequestBody", "IResourceRecord", "IServiceCollection", "IfMatch", "Int32", "Int64",
        "JsonBodyWriter", "JsonCursor", "JsonMembers", "Link", "LinkSet", "LinkSetBuilder", "LinkSetData", "Navigator", "Object",
        "Obsolete", "OpaqueResource", "Optional", "Precondition", "QueryBuilder", "RawBody", "ReadOnlyMemory", "ReadOnlySpan",
        "Refresh", "Resource", "ResourceReference", "String", "StringBuilder", "StringComparer", "StringComparison", "System",
        "Task", "TimeSpan", "UnknownMembers", "UnknownMembersBuilder", "Uri", "WireFormat", "XmlBodyWriter", "XmlCursor",
        "XmlMember", "XmlMembers",
    ];

    /// <summary>
    /// Types by whose names emitted members call something static: there, a member of the same name gets in front of the type. Where
    /// a name only stands for a type, as in <c>Uri? Uri { get; init; }</c>, the compiler tells the two apart.
    /// </summary>
    public static string[] CalledTypes { get; } =
    [
        "Calls", "DateForm", "LinkSet", "Precondition", "StringComparer", "StringComparison", "UnknownMembers", "XmlMember",
    ];

    /// <summary>Members that every open enumeration has.</summary>
    public static string[] EnumMembers { get; } =
    [
        "CompareTo", "Equals", "Finalize", "FromUtf8", "GetHashCode", "GetType", "Known", "MemberwiseClone", "Other", "ReferenceEquals", "Text",
        "ToString", "Value",
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

    /// <summary>Members of the answer of an operation.</summary>
    public static string[] AnswerMembers { get; } =
    [
        "Equals", "Finalize", "Follow", "From", "GetHashCode", "GetType", "Headers", "JsonFrom", "MemberwiseClone", "RawBody",
        "ReferenceEquals", "RequestId", "Status", "ToString", "Uri", "Value",
    ];

    /// <summary>Variables of emitted readers and writers and parameters of emitted verbs.</summary>
    public static string[] Locals { get; } =
    [
        "body", "cancellationToken", "embedded", "ifMatch", "input", "json", "links", "member", "options", "reference", "relation",
        "resource", "text", "unknown", "value", "xml",
    ];
}
