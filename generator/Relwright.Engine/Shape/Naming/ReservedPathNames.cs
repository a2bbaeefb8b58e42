namespace Relwright.Engine.Shape.Naming;

/// <summary>Names that emitted code needs for something else where an API is navigated by paths.</summary>
internal static class ReservedPathNames
{
    /// <summary>Types that emitted code names without their namespace.</summary>
    public static string[] Types { get; } =
    [
        "CollectionPath", "EntityCalls", "EntityKey", "EntityMember", "EntityNavigation", "EntityPath", "EntityProperty", "IEntity", "ODataError",
        "ODataFilter", "ODataLocation", "ODataOperation", "ODataPage", "ODataParameter", "Permission", "PermissionGrant",
        "PermissionScheme", "ReferencePath", "ReferencesPath", "StreamPath",
    ];

    /// <summary>Members of the path to an entity, which would hide an emitted extension of the same name.</summary>
    public static string[] EntityPathMembers { get; } =
    [
        "DeleteAsync", "Equals", "GetAsync", "GetHashCode", "GetOrNullAsync", "GetType", "Location", "OfType", "PatchAsync", "ReferenceEquals", "ToString", "ToUri",
    ];

    /// <summary>Members of the path to a collection.</summary>
    public static string[] CollectionPathMembers { get; } =
    [
        "AddAsync", "CountAsync", "Equals", "GetHashCode", "GetType", "ListAsync", "ListFrom", "Location", "OfType", "ReferenceEquals", "ToString",
    ];

    /// <summary>Members that every client has.</summary>
    public static string[] ClientMembers { get; } = ["Create", "Equals", "GetHashCode", "GetType", "ReferenceEquals", "Root", "SendAsync", "ToString"];
}
