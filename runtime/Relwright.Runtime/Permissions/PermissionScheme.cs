namespace Relwright;

/// <summary>On whose behalf an application acts.</summary>
public enum PermissionScheme
{
    /// <summary>Its own.</summary>
    Application,

    /// <summary>That of a signed-in user with a work or school account.</summary>
    Delegated,

    /// <summary>That of a signed-in user with a personal account.</summary>
    DelegatedPersonal,
}
