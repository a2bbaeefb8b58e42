using System.Text;

namespace Relwright.Generated.Tests.Corpus;

/// <summary>A body of the corpus.</summary>
/// <param name="Resource">The resource whose page shows it.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Text">The body, pretty-printed as it was published.</param>
internal sealed record Example(string Resource, string Verb, string Text)
{
    public byte[] Utf8 => Encoding.UTF8.GetBytes(Text);

    public override string ToString() => $"{Verb} {Resource}";
}
