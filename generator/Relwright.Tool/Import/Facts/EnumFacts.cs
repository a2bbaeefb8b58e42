using System.Collections.Generic;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Facts;

/// <summary>What a page says of an enumeration.</summary>
internal sealed record EnumFacts(string Name, string? Summary, IReadOnlyList<EnumMemberFact> Members, Place Place);

/// <summary>A row of the table of an enumeration's members.</summary>
internal sealed record EnumMemberFact(string Value, Cell Said, Place Place);
