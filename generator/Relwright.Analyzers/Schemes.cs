namespace Relwright.Analyzers;

/// <summary>The words for the ways in which permissions are granted: the members of the runtime's <c>PermissionScheme</c>.</summary>
internal static class Schemes
{
    public const string Application = "Application";
    public const string Delegated = "Delegated";
    public const string DelegatedPersonal = "DelegatedPersonal";

    public static string Of(char letter) => letter switch
    {
        'A' => Application,
        'D' => Delegated,
        _ => DelegatedPersonal,
    };

    /// <summary>The word for a member's number.</summary>
    public static string Of(int member) => member switch
    {
        0 => Application,
        1 => Delegated,
        _ => DelegatedPersonal,
    };
}
