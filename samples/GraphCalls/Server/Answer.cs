using System.Text.Json.Nodes;

namespace GraphCalls.Server;

/// <summary>An answer: a status and, where there is one, a body in JSON or plain text.</summary>
internal sealed record Answer(int Status, JsonObject? Body = null, string? Text = null);
