namespace Relwright.Generated;

/// <summary>Records among which one is chosen by the attributes and elements that come.</summary>
/// <param name="places">Their places.</param>
internal sealed class XmlCandidates(XmlPlaces[] places)
{
    private readonly int[] _known = new int[places.Length];
    private readonly int[] _likely = new int[places.Length];
    private readonly MemberSet[] _seen = new MemberSet[places.Length];

    public int Count => places.Length;

    public XmlPlaceTable Table(int candidate) => places[candidate].Table;

    /// <summary>The member that a record probably has next.</summary>
    public int Likely(int candidate) => _likely[candidate];

    /// <summary>Notes that a record has a member.</summary>
    public void Note(int candidate, int member)
    {
        if (member < 0)
            return;
        _known[candidate]++;
        _likely[candidate] = member + 1;
        _seen[candidate].Add(member);
    }

    /// <summary>How many of those that came a record knows; -1 where one is missing that it must have.</summary>
    public int Score(int candidate)
    {
        foreach (int member in places[candidate].Members.MustCome)
        {
            bool canMiss = places[candidate].Of(member).Kind is XmlPlaceKind.Items or XmlPlaceKind.Text or XmlPlaceKind.Cdata;
            if (places[candidate].Members.IsRequired(member) && !canMiss && !_seen[candidate].Contains(member))
                return -1;
        }

        return _known[candidate];
    }
}
