using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>The members of one record, in the order in which they are expected, and which of them must come; made once and kept in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordMembers
{
    private const string ODataPrefix = "@odata.";

    private MemberSet _required;
    private MemberSet _requiredOrNull;
    private int[] _mustCome = [];

    /// <summary>Prepares the look-up.</summary>
    /// <param name="names">The names, unescaped; the place of a name is its index.</param>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public RecordMembers(params string[] names)
    {
        Json = new JsonMembers(names);
        Following = new int[names.Length + 1];
        Otherwise = new int[names.Length + 1];
        for (int i = 0; i < names.Length; i++)
        {
            Following[i] = i;
            Otherwise[i] = i + 1;
        }

        Following[names.Length] = AtEnd;
        Otherwise[names.Length] = AtEnd;
        if (names.Length > 0)
            Otherwise[names.Length - 1] = AtEnd;
    }

    /// <summary>The names, as the cursor takes them.</summary>
    public JsonMembers Json { get; }

    /// <summary>Says which members must come and are not null.</summary>
    /// <param name="members">Their indexes.</param>
    /// <returns>The same members.</returns>
    public RecordMembers Required(params ReadOnlySpan<int> members)
    {
        foreach (int member in members)
            _required.Add(member);
        _mustCome = [.. _mustCome, .. members];
        return this;
    }

    /// <summary>Says which members must come and may be null. An object without one is read all the same: null is as good as nothing there.</summary>
    /// <param name="members">Their indexes.</param>
    /// <returns>The same members.</returns>
    public RecordMembers RequiredOrNull(params ReadOnlySpan<int> members)
    {
        foreach (int member in members)
            _requiredOrNull.Add(member);
        _mustCome = [.. _mustCome, .. members];
        return this;
    }

    /// <summary>Says how objects mostly begin: with the first member, whose text mostly is this one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same members.</returns>
    public RecordMembers Beginning(string text)
    {
        Usual = text;
        if (Json.Name(0).StartsWith(ODataPrefix, StringComparison.Ordinal))
            FirstOtherwise = JsonText.Utf8("@" + Json.Name(0)[ODataPrefix.Length..]);
        Opening = [(byte)'{', .. JsonText.NameLiteral(Json.Name(0)), .. JsonText.Quoted(text)];
        return this;
    }

    /// <summary>The text that the first member mostly is; null where nobody knows one.</summary>
    internal string? Usual { get; private set; }

    /// <summary>The bytes with which objects mostly begin.</summary>
    internal byte[] Opening { get; private set; } = [];

    /// <summary>Another name of the first member: a service of OData 4.01 may leave out the prefix (OData JSON Format 4.01, section 4.6); empty where there is none.</summary>
    internal byte[] FirstOtherwise { get; private set; } = [];

    /// <summary>In place of the member that follows another: none, the object ends.</summary>
    internal const int AtEnd = -1;

    /// <summary>
    /// Which member came last time behind each, the first one in front: services leave the same members out again and again, and have an order
    /// of their own. All readers of all threads share it. It is a guess, so that one overtaking the other costs no more than a look-up.
    /// </summary>
    internal int[] Following { get; }

    /// <summary>Which member came behind each before that: where services answer with two kinds of objects of one type, one of the two guesses is right.</summary>
    internal int[] Otherwise { get; }

    /// <summary>Keeps in mind what came in place of what was expected.</summary>
    /// <param name="last">The member before it; -1 for none.</param>
    /// <param name="expected">The one that was expected.</param>
    /// <param name="came">The one that came.</param>
    internal void Learn(int last, int expected, int came)
    {
        Following[last + 1] = came;
        Otherwise[last + 1] = expected;
    }

    /// <summary>The members that must come.</summary>
    internal ReadOnlySpan<int> MustCome => _mustCome;

    internal bool AnyMustCome => _mustCome.Length != 0;

    internal bool IsRequired(int member) => _required.Contains(member);

    internal bool IsRequiredOrNull(int member) => _requiredOrNull.Contains(member);
}
