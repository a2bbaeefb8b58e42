using System.Collections.Generic;
using System.Text;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Where a schema stands: the name that a type has for it, and its JSON pointer. Both are only put together when asked for.</summary>
internal sealed class Place
{
    private readonly Place? _parent;
    private readonly string? _word;
    private readonly string _pointer;
    private readonly bool _isMember;

    private Place(Place? parent, string? word, string pointer, bool isMember = false)
    {
        _parent = parent;
        _word = word;
        _pointer = pointer;
        _isMember = isMember;
    }

    /// <summary>Such as <c>Pet/tags/item</c>.</summary>
    public string Name => Join('/', place => place._word);

    /// <summary>Such as <c>/components/schemas/Pet/properties/tags/items</c>.</summary>
    public string Pointer => Join(null, place => place._pointer);

    /// <summary>Whether its name is that of a component, and none that comes from where it stands.</summary>
    public bool IsNamed => _parent is null || (_word is null && _parent.IsNamed);

    /// <summary>
    /// What a value there is to the object that holds it: the member, with what leads from there to the place, such as <c>tags/item</c>.
    /// Null where no member holds it, as the body of an answer.
    /// </summary>
    public string? Role
    {
        get
        {
            Place? member = Member();
            return member is null ? null : WordsFrom(member);
        }
    }

    /// <summary>The role behind what the object itself is called: its own role, or the name of a component: <c>Pet/tags/item</c>.</summary>
    public string? RoleInHolder
    {
        get
        {
            Place? member = Member();
            return member is null ? null : WordsFrom(member._parent?.Member());
        }
    }

    /// <summary>Whether it stands right within another place.</summary>
    public bool IsDirectlyIn(Place place) => _parent == place;

    /// <summary>A thing with a name of its own.</summary>
    /// <param name="name">The name.</param>
    /// <param name="pointer">Its JSON pointer.</param>
    public static Place Of(string name, string pointer) => new(null, name, pointer);

    /// <summary>What stands within, without a name.</summary>
    /// <param name="pointer">The rest of the pointer, from a slash on.</param>
    public Place At(string pointer) => new(this, null, pointer);

    /// <summary>What stands within under a name.</summary>
    /// <param name="word">The name.</param>
    /// <param name="pointer">The rest of the pointer, from a slash on; the escaped name behind it is added.</param>
    public Place Member(string word, string pointer) => new(this, word, pointer + "/" + Pointers.Escape(word), isMember: pointer == "/properties");

    /// <summary>What stands within under a word that is none of the text's.</summary>
    /// <param name="word">The word.</param>
    /// <param name="pointer">The rest of the pointer, from a slash on.</param>
    public Place Word(string word, string pointer) => new(this, word, pointer);

    public override string ToString() => Name + " at " + Pointer;

    /// <summary>The nearest member that the place is, or is within; null for none.</summary>
    private Place? Member()
    {
        Place? place = this;
        while (place is { _isMember: false })
            place = place._parent;
        return place;
    }

    /// <summary>The words that lead from a place to this one, its own included; from the outermost where it is null.</summary>
    private string WordsFrom(Place? first)
    {
        string words = "";
        for (Place? place = this; place is not null; place = place == first ? null : place._parent)
            words = place._word is not { } word ? words : words.Length == 0 ? word : word + "/" + words;
        return words;
    }

    private string Join(char? separator, System.Func<Place, string?> part)
    {
        var parts = new Stack<string>();
        for (Place? place = this; place is not null; place = place._parent)
        {
            if (part(place) is { } text)
                parts.Push(text);
        }

        var joined = new StringBuilder();
        foreach (string text in parts)
        {
            if (joined.Length > 0)
                joined.Append(separator);
            joined.Append(text);
        }

        return joined.ToString();
    }
}
