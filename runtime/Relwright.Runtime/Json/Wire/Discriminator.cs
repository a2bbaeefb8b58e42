using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>A member whose text tells of which type an object is; made once and kept in a static field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Discriminator
{
    private readonly JsonMembers _member;
    private readonly TextTable _texts;

    /// <summary>Prepares the look-up.</summary>
    /// <param name="member">The member's name, unescaped.</param>
    /// <param name="texts">The texts; the place of one is its index.</param>
    public Discriminator(string member, params ReadOnlySpan<string> texts)
    {
        _member = new JsonMembers(member);
        _texts = new TextTable(texts.ToArray());
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
                    found = _texts.IndexOf(text);
                break;
            }

            json.Skip();
        }

        json.Return(start);
        return found;
    }
}
