using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>An object with known members.</summary>
internal sealed class ObjectOutline : JsonOutline
{
    private readonly string _kinds;
    private readonly byte[]?[] _constants;
    private readonly ObjectCandidates _alone;

    public ObjectOutline(RecordMembers members, string kinds, params ReadOnlySpan<(int Member, string Json)> constants)
    {
        Members = members;
        _kinds = kinds;
        _constants = new byte[]?[members.Json.Count];
        foreach ((int member, string json) in constants)
            _constants[member] = Encoding.UTF8.GetBytes(json);
        _alone = new ObjectCandidates();
        _alone.Add(0, this);
    }

    public RecordMembers Members { get; }

    internal override Fit Fits(ref JsonCursor json)
    {
        if (!json.AtObject)
            return Fit.None;
        return _alone.Choose(ref json) >= 0 ? Fit.Exact : Fit.None;
    }

    internal override void AddObjects(ObjectCandidates candidates, int @case) => candidates.Add(@case, this);

    /// <summary>Whether a member can have the value that the cursor stands before.</summary>
    public bool Accepts(int member, ref JsonCursor json)
    {
        if (json.AtNull)
            return !Members.IsRequired(member);
        if (_constants[member] is { } constant)
            return json.Starts(constant);
        return (member < _kinds.Length ? _kinds[member] : '*') switch
        {
            's' => json.AtText,
            'n' => json.AtNumber,
            'b' => json.AtBoolean,
            'o' => json.AtObject,
            'a' => json.AtArray,
            _ => true,
        };
    }
}
