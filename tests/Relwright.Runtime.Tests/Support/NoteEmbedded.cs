using Relwright.Generated;

namespace Relwright.Runtime.Tests.Support;

internal sealed record NoteEmbedded : IRecord<NoteEmbedded>
{
    private static readonly JsonMembers s_members = new("note", "notes");

    public static NoteEmbedded Empty { get; } = new();

    public Note? Note { get; init; }

    public EquatableList<Note>? Notes { get; init; }

    public static NoteEmbedded ReadJson(ref JsonCursor json)
    {
        Note? note = null;
        EquatableList<Note>? notes = null;
        UnknownMembersBuilder unknown = new();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: note = json.ReadRecord<Note>(); break;
                case 1: notes = json.ReadRecordList<Note>(); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new NoteEmbedded { Note = note, Notes = notes };
    }

    public void WriteJson(ref JsonBodyWriter json) => throw new System.NotSupportedException("The tests write no embedded notes.");
}
