namespace Relwright;

/// <summary>A member of an entity, whatever its type is: what can be selected and ordered by.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="Name">Its name in queries, unescaped; of a member within another, with a slash between.</param>
public readonly record struct EntityMember<T>(string Name);
