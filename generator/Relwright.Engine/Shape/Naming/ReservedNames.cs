namespace Relwright.Engine.Shape.Naming;

/// <summary>Names that emitted code needs for something else.</summary>
internal static class ReservedNames
{
    /// <summary>Types that emitted code names without their namespace; a type of the API may not hide them.</summary>
    public static string[] Types { get; } =
    [
        "Action", "ApiCall", "ApiClient", "ApiClientOptions", "ApiCredential", "ApiDescription", "ApiException", "ApiFailure",
        "ApiHeaders", "ApiHttp", "ApiRequest", "ApiResponse", "ArgumentNullException", "Boolean", "Bounds", "Byte", "CallOptions", "Calls",
        "CancellationToken", "Created", "DataUri", "DateForm", "DateOnly", "DateTimeOffset", "DebuggerDisplay", "Decimal", "Discriminator",
        "Double", "EquatableBytes", "EquatableList", "EquatableListBuilder", "EquatableMap",
        "EquatableMapBuilder", "ErrorBodyNames", "Func", "GeneratedCode", "Guid",
        "HttpClient", "HttpStatusCode", "IApiClient", "IAsyncEnumerable", "IChecked", "IEquatable", "IHttpClientBuilder", "IOpenEnum",
        "IReadOnlyList", "IRecord", "IRequestBody", "IResourceRecord", "IServiceCollection", "IfMatch", "Int32", "Int64",
        "JsonBodyWriter", "JsonCursor", "JsonMembers", "JsonOutline", "JsonValue", "Link", "LinkSet", "LinkSetBuilder", "LinkSetData", "Navigator", "Object",
        "Obsolete", "OpaqueResource", "OpenEnum", "Optional", "Precondition", "QueryBuilder", "RawBody", "ReadOnlyMemory", "ReadOnlySpan",
        "RecordMembers", "RecordReading", "Refresh", "Resource", "ResourceReference", "String", "StringBuilder", "StringComparer", "StringComparison", "System",
        "Task", "TextTable", "TimeOnly", "TimeSpan", "UnionCases", "UnknownMembers", "UnknownMembersBuilder", "Uri", "Wire", "WireFormat", "WireType", "XmlBodyWriter", "XmlCursor",
        "XmlMember", "XmlMembers",
        "CollectionPath", "EntityCalls", "EntityKey", "EntityMember", "EntityNavigation", "EntityPath", "EntityProperty", "IEntity", "ODataError",
        "ODataFilter", "ODataLocation", "ODataOperation", "ODataPage", "ODataParameter", "Pages", "ReferencePath", "ReferencesPath", "Response", "StreamPath",
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
        "CompareTo", "Equals", "Finalize", "FromUtf8", "GetHashCode", "GetType", "IsKnown", "IsText", "Known", "MemberwiseClone", "OpenEnum", "Other",
        "PrintMembers", "ReferenceEquals", "Text", "TextTable", "ToString", "Value",
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
        "ToString", "ToXml", "Unknown", "UnknownMembers", "Wire", "WriteJson", "WriteTo", "WriteXml",
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

    /// <summary>Members of the path to an entity, which would hide an emitted extension of the same name.</summary>
    public static string[] EntityPathMembers { get; } =
    [
        "DeleteAsync", "Equals", "GetAsync", "GetHashCode", "GetType", "Location", "OfType", "PatchAsync", "ReferenceEquals", "ToString", "ToUri",
    ];

    /// <summary>Members of the path to a collection.</summary>
    public static string[] CollectionPathMembers { get; } =
    [
        "AddAsync", "CountAsync", "Equals", "GetHashCode", "GetType", "ListAsync", "ListFrom", "Location", "OfType", "ReferenceEquals", "ToString",
    ];

    /// <summary>Members that every client has.</summary>
    public static string[] ClientMembers { get; } = ["Create", "Equals", "GetHashCode", "GetType", "ReferenceEquals", "Root", "SendAsync", "ToString"];

    /// <summary>Variables of emitted readers and writers and parameters of emitted verbs.</summary>
    public static string[] Locals { get; } =
    [
        "body", "cancellationToken", "embedded", "ifMatch", "input", "json", "links", "member", "options", "reference", "relation",
        "resource", "text", "unknown", "value", "xml",
    ];
}
