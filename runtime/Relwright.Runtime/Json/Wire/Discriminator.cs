using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>A member whose text tells of which type an object is; made once and kept in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Discriminator
{
    private readonly JsonMembers _member;
    private readonly TextTable _texts;
    private readonly byte[] _opening;
    private readonly bool _isOData;

    /// <summary>Prepares the look-up.</summary>
    /// <param name="member">The member's name, unescaped.</param>
    /// <param name="texts">The texts; the place of one is its index.</param>
    public Discriminator(string member, params ReadOnlySpan<string> texts)
    {
        _member = new JsonMembers(member);
        _texts = new TextTable(texts.ToArray());
        _opening = [(byte)'{', .. JsonText.NameLiteral(member)];
        _isOData = member == "@odata.type";
    }

    /// <summary>What <see cref="First"/> gives where another member comes first: the text may still come.</summary>
    public const int Later = -2;

    /// <summary>The text that the member has, if it is the first one of the object that the cursor stands before, where most writers put it.</summary>
    /// <param name="json">Stays where it is.</param>
    /// <param name="start">The place of the object.</param>
    /// <returns>Its index; -1 where it is none of those known, or no object comes; <see cref="Later"/> where it does not come first, or not in the usual form.</returns>
    public int First(ref JsonCursor json, out JsonMark start)
    {
        start = json.Mark();
        return json.TryPeekFirstText(_opening, out ReadOnlySpan<byte> text) ? IndexOf(text) : json.AtObject ? Later : -1;
    }

    /// <summary>For an object that was read as what all of them are: goes back to its begin if its text, which came late, says that it is more.</summary>
    /// <param name="json">Stands behind the object.</param>
    /// <param name="start">The place of the object.</param>
    /// <param name="text">The text of the object.</param>
    /// <returns>Its index; negative where it is none of those known, and the cursor stays.</returns>
    public int Again(ref JsonCursor json, JsonMark start, string? text)
    {
        int found = text is null ? -1 : IndexOf(text);
        if (found >= 0)
            json.Return(start);
        return found;
    }

    /// <summary>The text that the member has in the object that the cursor stands before.</summary>
    /// <param name="json">Stays where it is.</param>
    /// <returns>Its index; -1 where it is none of those known, where the member is no text or missing, and where no object comes.</returns>
    /// <exception cref="WireFormatException">The JSON is not well-formed.</exception>
    public int Find(ref JsonCursor json)
    {
        if (!json.AtObject)
            return -1;
        JsonMark start = json.Mark();
        int found = -1;
        int member = -1;
        var unknown = default(UnknownMembersBuilder);
        json.BeginObject();
        while (json.NextMember(_member, ref member, ref unknown))
        {
            if (member == 0)
            {
                if (json.AtText && json.ReadText(out ReadOnlySpan<byte> text))
                    found = IndexOf(text);
                break;
            }

            json.Skip();
        }

        json.Return(start);
        return found;
    }

    /// <summary>The index of a text. What names a type of OData begins with a mark, and services forget it (OData JSON Format 4.01, section 4.6.3).</summary>
    private int IndexOf(ReadOnlySpan<byte> text)
    {
        int found = _texts.IndexOf(text);
        return found >= 0 || !_isOData || text is [(byte)'#', ..] ? found : _texts.IndexOf([(byte)'#', .. text]);
    }

    private int IndexOf(string text)
    {
        int found = _texts.IndexOf(text);
        return found >= 0 || !_isOData || text is ['#', ..] ? found : _texts.IndexOf("#" + text);
    }
}
