using System;

namespace Relwright.Generated;

/// <summary>Whether a text without white space around it has a form.</summary>
internal delegate bool TextForm(ReadOnlySpan<byte> text);
