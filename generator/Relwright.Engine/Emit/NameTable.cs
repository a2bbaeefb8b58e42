using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Emit.Text;

namespace Relwright.Engine.Emit;

/// <summary>Prints a call that takes a list of names, over as many lines as it needs.</summary>
internal static class NameTable
{
    private const int Width = 120;

    public static void Write(CodeWriter code, string call, IEnumerable<string> names, string behind = ";")
    {
        string[] literals = [.. names.Select(Literal.String)];
        string line = call + string.Join(", ", literals) + ")" + behind;
        if (line.Length <= Width)
        {
            code.Line(line);
            return;
        }

        code.Line(call);
        using (code.Indent())
        {
            string row = "";
            for (int i = 0; i < literals.Length; i++)
            {
                string item = literals[i] + (i == literals.Length - 1 ? ")" + behind : ",");
                if (row.Length > 0 && row.Length + 1 + item.Length > Width)
                {
                    code.Line(row);
                    row = "";
                }

                row = row.Length == 0 ? item : row + " " + item;
            }

            code.Line(row);
        }
    }
}
