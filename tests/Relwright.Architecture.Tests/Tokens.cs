using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace Relwright.Architecture.Tests;

/// <summary>Finds the metadata tokens in the code of a method.</summary>
internal static class Tokens
{
    private static readonly Dictionary<int, OpCode> s_codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    public static IEnumerable<int> Of(byte[] code)
    {
        int at = 0;
        while (at < code.Length)
        {
            int value = code[at] == 0xFE ? (0xFE << 8) | code[at + 1] : code[at];
            OpCode instruction = s_codes[value];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok)
                yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at));
            at += OperandSize(instruction, code, at);
        }
    }

    private static int OperandSize(OpCode instruction, byte[] code, int at) => instruction.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at)),
        _ => 4,
    };
}
