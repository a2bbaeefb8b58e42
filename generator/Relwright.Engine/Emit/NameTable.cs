using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Emit.Text;

namespace Relwright.Engine.Emit;

/// <summary>Prints a call that takes a list of names, over as many lines as it needs.</summary>
internal static class NameTable
{
    public static void Write(CodeWriter code, string call, IEnumerable<string> names) => code.Rows(call, [.. names.Select(Literal.String)], ");");
}
