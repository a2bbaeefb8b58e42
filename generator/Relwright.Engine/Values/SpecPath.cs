using System;

namespace Relwright.Engine.Values;

/// <summary>
/// The address of a thing in an API, such as <c>/resources/myOnlineMeeting/links/self</c>: the same in every format that can
/// describe the API. A format's reader says where in which file each address stands, see <see cref="SourceMap"/>.
/// Segments are escaped as in a JSON pointer (RFC 6901).
/// </summary>
internal readonly record struct SpecPath(string Text)
{
    public static SpecPath Root { get; } = new("");

    public SpecPath? Parent
    {
        get
        {
            int slash = Text.LastIndexOf('/');
            return slash < 0 ? null : new SpecPath(Text.Substring(0, slash));
        }
    }

    public static SpecPath operator /(SpecPath path, string segment) =>
        new(path.Text + "/" + segment.Replace("~", "~0").Replace("/", "~1"));

    public static SpecPath operator /(SpecPath path, int index) =>
        new(path.Text + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public bool Equals(SpecPath other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text ?? "");

    public override string ToString() => Text;
}
