using System.Text.Json.Nodes;

namespace IdentitySample.Server;

/// <summary>An answer: a status and, where there is one, a body.</summary>
internal sealed record Answer(int Status, JsonObject? Body = null);
