using System.Collections.Generic;

namespace Relwright.Errors;

/// <summary>The names from the root of the body to where the reader is, and the texts found at the paths asked for.</summary>
internal sealed class ErrorBodyPath(ErrorBodyNames names)
{
    private readonly List<string> _path = [];
    private readonly ErrorBodyPart _code = new(names.Code);
    private readonly ErrorBodyPart _subcode = new(names.Subcode);
    private readonly ErrorBodyPart _message = new(names.Message);

    internal ErrorBody Found => new(_code.Found, _subcode.Found, _message.Found);

    internal void Enter(string name) => _path.Add(name);

    internal void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Whether a value here is one of those asked for; saves making text of all the others.</summary>
    internal bool IsWanted => _code.Wants(_path) || _subcode.Wants(_path) || _message.Wants(_path);

    internal void Take(string text)
    {
        _code.Take(_path, text);
        _subcode.Take(_path, text);
        _message.Take(_path, text);
    }
}
