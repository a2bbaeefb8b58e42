using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>Reads where an API is served.</summary>
internal static class ServerReader
{
    public static EquatableArray<Server> Read(IEnumerable<OpenApiServer>? servers) =>
        (servers ?? []).Where(server => server is not null && !string.IsNullOrWhiteSpace(server.Url)).Select(server => new Server(
            string.IsNullOrWhiteSpace(server.Name) ? null : server.Name,
            server.Url!.Trim(),
            Prose.Of(server.Description),
            (server.Variables ?? new Dictionary<string, OpenApiServerVariable>()).Where(entry => entry.Value is not null).Select(Variable).ToEquatableArray())).ToEquatableArray();

    private static ServerVariable Variable(KeyValuePair<string, OpenApiServerVariable> entry) => new(
        entry.Key,
        entry.Value.Default,
        (entry.Value.Enum ?? []).ToEquatableArray(),
        Prose.Of(entry.Value.Description));
}
