using System.Globalization;

namespace Relwright.Http;

/// <summary>Statuses as OpenAPI names them.</summary>
internal static class StatusText
{
    /// <summary><c>404</c>.</summary>
    internal static string Of(int status) => status.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>4XX</c>.</summary>
    internal static string ClassOf(int status) => string.Create(CultureInfo.InvariantCulture, $"{status / 100}XX");
}
