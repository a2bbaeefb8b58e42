namespace Relwright;

/// <summary>The form in which a point in time is written. Both forms are read wherever a time is expected.</summary>
public enum DateForm
{
    /// <summary>ISO 8601 in the profile of RFC 3339, <c>2015-03-05T20:15:00.5Z</c>: up to 100 ns, offset kept.</summary>
    Iso8601,

    /// <summary><c>/Date(1425586500500)/</c>: milliseconds since 1970-01-01T00:00:00Z, finer parts are cut.</summary>
    Milliseconds,
}
