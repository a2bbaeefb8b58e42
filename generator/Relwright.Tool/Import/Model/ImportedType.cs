namespace Relwright.Tool.Import.Model;

/// <summary>A type in the words of the native format.</summary>
/// <param name="Word">A word of the format, or the name of an enumeration.</param>
/// <param name="IsList">Whether it is a list of those.</param>
internal sealed record ImportedType(string Word, bool IsList = false)
{
    public const string Text = "string";
    public const string Data = "dataUri";

    public bool IsEnum => char.IsUpper(Word[0]);

    public override string ToString() => IsList ? $"[{Word}]" : Word;
}
