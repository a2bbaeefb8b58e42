namespace Relwright;

/// <summary>The links of one relation, in the shape in which they came. No record: what makes two of them equal would be loaded with the first call.</summary>
/// <param name="rel">The relation.</param>
/// <param name="value">A <see cref="Link"/>, a <c>Link[]</c>, or a <c>byte[]</c> with a JSON value that is no link.</param>
internal readonly struct LinkEntry(string rel, object value)
{
    /// <summary>The relation.</summary>
    public string Rel => rel;

    /// <summary>A <see cref="Link"/>, a <c>Link[]</c>, or a <c>byte[]</c> with a JSON value that is no link.</summary>
    public object Value => value;

    public Link? First => Value switch
    {
        Link link => link,
        Link[] { Length: > 0 } links => links[0],
        _ => null,
    };

    public int Count => Value switch
    {
        Link => 1,
        Link[] links => links.Length,
        _ => 0,
    };

    public Link this[int index] => Value as Link ?? ((Link[])Value)[index];

    public bool HasSameLinks(LinkEntry other)
    {
        if (Count != other.Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (!this[i].Equals(other[i]))
                return false;
        }

        return true;
    }
}
