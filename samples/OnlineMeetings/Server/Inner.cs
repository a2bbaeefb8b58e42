using System.Collections.Generic;

namespace OnlineMeetings.Server;

/// <summary>Resources within another: one by itself, or a list that may be empty.</summary>
internal sealed record Inner(string Relation, IReadOnlyList<Representation> Resources, bool Many);
