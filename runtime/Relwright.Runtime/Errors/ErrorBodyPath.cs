using System.Collections.Generic;

namespace Relwright.Errors;

/// <summary>The names from the root of the body to where the reader is, and the texts found at the paths asked for.</summary>
internal sealed class ErrorBodyPath(ErrorBodyNames names)
{
    private readonly List<string> _path = [];
    private readonly string[]? _code = names.Code?.Split('/');
    private readonly string[]? _subcode = names.Subcode?.Split('/');
    private readonly string[]? _message = names.Message?.Split('/');
    private string? _foundCode;
    private string? _foundSubcode;
    private string? _foundMessage;

    internal ErrorBody Found => new(_foundCode, _foundSubcode, _foundMessage);

    internal void Enter(string name) => _path.Add(name);

    internal void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Whether a value here is one of those asked for; saves making text of all the others.</summary>
    internal bool IsWanted => Is(_code) || Is(_subcode) || Is(_message);

    internal void Take(string text)
    {
        if (Is(_code))
            _foundCode ??= text;
        if (Is(_subcode))
            _foundSubcode ??= text;
        if (Is(_message))
            _foundMessage ??= text;
    }

    private bool Is(string[]? wanted)
    {
        if (wanted is null || wanted.Length != _path.Count)
            return false;
        for (int i = wanted.Length - 1; i >= 0; i--)
        {
            if (wanted[i] != _path[i])
                return false;
        }

        return true;
    }
}
