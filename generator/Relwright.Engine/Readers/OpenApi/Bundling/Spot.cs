using System.Collections.Generic;
using System.Text;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>Where in the files the walk is.</summary>
/// <param name="file">The file that the thing comes from.</param>
/// <param name="start">The pointer in that file from which the walk began.</param>
internal sealed class Spot(SpecTree file, string start)
{
    private readonly List<string> _segments = [];

    public SpecTree File { get; } = file;

    public void Enter(string segment) => _segments.Add(segment);

    public void Leave() => _segments.RemoveAt(_segments.Count - 1);

    /// <summary>The JSON pointer in the file.</summary>
    public string Pointer
    {
        get
        {
            var pointer = new StringBuilder(start);
            foreach (string segment in _segments)
                pointer.Append('/').Append(Pointers.Escape(segment));
            return pointer.ToString();
        }
    }
}
