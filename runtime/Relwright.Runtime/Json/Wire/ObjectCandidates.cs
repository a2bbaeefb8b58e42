using System;
using System.Collections.Generic;

namespace Relwright.Generated;

/// <summary>Objects among which one is chosen by the members that come: all are compared in one pass.</summary>
internal sealed class ObjectCandidates
{
    private readonly List<(int Case, ObjectOutline Outline)> _objects = [];
    private readonly List<(int Case, MapOutline Outline)> _maps = [];
    private readonly HashSet<UnionOutline> _entered = [];

    // Which objects know a name, and as which of their members: a name that none knows costs one look-up, however many objects there are.
    private readonly Dictionary<string, List<(int Object, int Member)>> _byName = new(StringComparer.Ordinal);

    public void Add(int @case, ObjectOutline outline)
    {
        JsonMembers members = outline.Members.Json;
        for (int member = 0; member < members.Count; member++)
        {
            if (!_byName.TryGetValue(members.Name(member), out List<(int, int)>? known))
                _byName.Add(members.Name(member), known = []);
            known.Add((_objects.Count, member));
        }

        _objects.Add((@case, outline));
    }

    public void Add(int @case, MapOutline outline) => _maps.Add((@case, outline));

    /// <summary>Notes that the cases of a union are added.</summary>
    /// <returns>False when they were already.</returns>
    public bool Enter(UnionOutline union) => _entered.Add(union);

    /// <summary>
    /// The case of the object that the cursor stands before: one that has all members that must come, then the one that knows the
    /// most of those that came and so has the fewest unknown, then the first.
    /// </summary>
    /// <returns>The case; -1 for none.</returns>
    public int Choose(ref JsonCursor json)
    {
        int best = BestObject(ref json, out bool isVague);
        if (best >= 0 && !(isVague && _maps.Count > 0))
            return best;
        foreach ((int @case, MapOutline outline) in _maps)
        {
            if (outline.Fits(ref json) is not Fit.None)
                return @case;
        }

        return best;
    }

    /// <param name="json">Stays where it is.</param>
    /// <param name="isVague">Whether the object knows none of the members that came, so that a map of them says more.</param>
    private int BestObject(ref JsonCursor json, out bool isVague)
    {
        isVague = false;
        if (_objects.Count == 0)
            return -1;
        var scores = new Score[_objects.Count];
        bool any = false;
        JsonMark start = json.Mark();
        json.BeginObject();
        while (json.NextMember(out string name))
        {
            any = true;
            if (_byName.TryGetValue(name, out List<(int Object, int Member)>? known))
            {
                foreach ((int index, int member) in known)
                    scores[index].Count(member, _objects[index].Outline.Accepts(member, ref json));
            }

            json.Skip();
        }

        json.Return(start);
        int best = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            if ((best < 0 || scores[i].Known > scores[best].Known) && scores[i].IsPossible(_objects[i].Outline))
                best = i;
        }

        if (best < 0)
            return -1;
        isVague = any && scores[best].Known == 0;
        return _objects[best].Case;
    }

    private struct Score
    {
        private bool _refused;
        private MemberSet _seen;

        public int Known { get; private set; }

        public void Count(int member, bool accepted)
        {
            Known++;
            _seen.Add(member);
            _refused |= !accepted;
        }

        public readonly bool IsPossible(ObjectOutline outline)
        {
            if (_refused)
                return false;
            foreach (int member in outline.Members.MustCome)
            {
                if (outline.Members.IsRequired(member) && !_seen.Contains(member))
                    return false;
            }

            return true;
        }
    }
}
