using System.Collections.Generic;
using System.Linq;

namespace Relwright.Runtime.Tests.Support;

/// <summary>What a <see cref="TestServer"/> was asked.</summary>
internal sealed record ReceivedRequest(string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers, string Body)
{
    public string? this[string name] => Headers.Where(h => string.Equals(h.Key, name, System.StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).FirstOrDefault();
}
