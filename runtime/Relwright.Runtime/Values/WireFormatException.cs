using System;

namespace Relwright;

/// <summary>A body is not well-formed, or holds another kind of value than its description promises.</summary>
public sealed class WireFormatException : FormatException
{
    /// <summary>Creates the exception without a position.</summary>
    public WireFormatException()
    {
    }

    /// <summary>Creates the exception without a position.</summary>
    /// <param name="message">What was expected and what was found.</param>
    public WireFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without a position.</summary>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="innerException">What made the reading fail.</param>
    public WireFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a place in a body; the place is added to the message.</summary>
    /// <param name="message">What was expected and what was found, without a final full stop.</param>
    /// <param name="offset">Bytes from the start of the body, from 0.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Character in the line, from 1.</param>
    /// <param name="format">The format of the body.</param>
    /// <param name="innerException">What made the reading fail, if anything did.</param>
    public WireFormatException(string message, long offset, int line, int column, WireFormat format, Exception? innerException = null)
        : base(FormattableString.Invariant($"{message} (line {line}, column {column}, byte {offset})."), innerException)
    {
        Offset = offset;
        Line = line;
        Column = column;
        Format = format;
    }

    /// <summary>Bytes from the start of the body, from 0.</summary>
    public long Offset { get; }

    /// <summary>Line, from 1; 0 where the place is not known.</summary>
    public int Line { get; }

    /// <summary>Character in the line, from 1; 0 where the place is not known.</summary>
    public int Column { get; }

    /// <summary>The format of the body.</summary>
    public WireFormat Format { get; }
}
