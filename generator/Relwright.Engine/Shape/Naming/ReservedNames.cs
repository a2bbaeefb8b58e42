namespace Relwright.Engine.Shape.Naming;

/// <summary>Names that emitted code needs for something else.</summary>
internal static class ReservedNames
{
    /// <summary>Types that emitted code names without their namespace; a type of the API may not hide them.</summary>
    public static string[] Types { get; } =
    [
        .. ReservedPathNames.Types,
        "Action", "ApiCall", "ApiClient", "ApiClientOptions", "ApiCredential", "ApiDescription", "ApiException", "ApiFailure", "ApiHeaders",
        "ApiHttp", "ApiRequest", "ApiResponse", "ArgumentNullException", "BodyType", "BodyTypes", "Boolean", "Bounds", "Byte",
        "CallOptions", "Calls", "CancellationToken", "ClockTime", "Created", "DataUri", "DateForm", "DateOnly", "DateTimeOffset", "DebuggerDisplay",
        "Decimal", "Discriminator", "Double", "EndpointCall", "EquatableBytes", "EquatableList", "EquatableListBuilder", "EquatableMap",
        "EquatableMapBuilder", "ErrorAnswers", "ErrorBodyNames", "FilePart", "FormField", "Func", "GeneratedCode", "Guid", "HttpClient",
        "HttpMethod", "HttpStatusCode", "IApiClient", "IAsyncEnumerable", "IChecked", "IEquatable", "IHttpClientBuilder", "IMultipartForm",
        "IOpenEnum", "IReadOnlyList", "IRecord", "IRequestBody", "IResourceRecord", "IServiceCollection", "IfMatch", "Int32", "Int64",
        "ItemStream", "ItemTypes", "ItemsResponse", "JsonBodyWriter", "JsonCursor", "JsonMembers", "JsonOutline", "JsonValue", "Link",
        "LinkSet", "LinkSetBuilder", "LinkSetData", "MultipartForm", "MultipartWriter", "Navigator", "Object", "Obsolete", "OpaqueResource",
        "OpenEnum", "Optional", "Pages", "ParameterCheck", "ParameterStyle", "ParameterValue", "Precondition", "QueryBuilder", "RawBody",
        "ReadLimits", "ReadOnlyMemory", "ReadOnlySpan", "RecordMembers", "RecordReading", "Refresh", "Resource", "ResourceReference",
        "Response", "ServerSentEvent", "ServerUri", "StatusBodyType", "StreamBody", "StreamedResponse", "String", "StringBuilder",
        "StringComparer", "StringComparison", "System", "Task", "TextTable", "TimeSpan", "UnionCases", "UnknownMembers",
        "UnknownMembersBuilder", "Uri", "ValueTask", "WebhookBody", "Wire", "WireFormat", "WireFormatException", "WireType",
        "XmlBodyWriter", "XmlCases", "XmlCursor", "XmlMember", "XmlMembers", "XmlName", "XmlPlaces", "XmlReading", "XmlWire", "XmlWriting",
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
        "Clone", "CompareTo", "Deconstruct", "Equals", "Finalize", "FromUtf8", "GetHashCode", "GetType", "IsKnown", "IsText", "Known",
        "MemberwiseClone", "OpenEnum", "Other", "PrintMembers", "ReferenceEquals", "Text", "TextTable", "ToString", "Value",
    ];

    /// <summary>Members that every record has.</summary>
    public static string[] RecordMembers { get; } =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Embedded", "Finalize", "FromJson", "FromXml", "GetHashCode", "GetType", "Links",
        "MemberwiseClone", "PrintMembers", "ReadJson", "ReadXml", "ReferenceEquals", "ResourceName", "ToJson", "ToString", "ToXml",
        "Unknown", "WriteJson", "WriteTo", "WriteXml", "WriteXmlAs",
    ];

    /// <summary>Members that every record of data has, and types by whose names they call something static.</summary>
    public static string[] DataMembers { get; } =
    [
        "AdditionalMembers", "Bounds", "Clone", "DateForm", "Deconstruct", "EqualityContract", "Equals", "Finalize", "FromJson", "FromXml",
        "GetHashCode", "GetType", "JsonOutline", "MemberwiseClone", "Outline", "PrintMembers", "ReadJson", "ReadXml", "ReferenceEquals", "ToJson",
        "ToString", "ToXml", "Unknown", "UnknownMembers", "Wire", "WriteJson", "WriteTo", "WriteXml", "XmlName", "XmlReading", "XmlWire",
        "XmlWriting",
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

    /// <summary>Members of the answer of an operation that is read as a stream.</summary>
    public static string[] StreamedAnswerMembers { get; } = [.. AnswerMembers, "Content", "ContentLength", "Dispose", "DisposeAsync"];

    /// <summary>Variables of emitted readers and writers and parameters of emitted verbs.</summary>
    public static string[] Locals { get; } =
    [
        "body", "cancellationToken", "embedded", "ifMatch", "input", "json", "links", "member", "options", "reference", "relation",
        "resource", "text", "unknown", "value", "xml",
    ];
}
