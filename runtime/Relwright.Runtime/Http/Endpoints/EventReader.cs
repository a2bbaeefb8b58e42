using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Http;

/// <summary>Reads server-sent events: HTML, "Interpreting an event stream". An event that the stream ends amid is none.</summary>
internal sealed class EventReader
{
    private readonly StringBuilder _data = new();
    private bool _hasData;
    private string? _event;
    private string? _id;
    private long? _retry;

    internal static async IAsyncEnumerable<ServerSentEvent> ReadAsync(Stream stream, AnsweredBody body, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        EventReader reader = new();
        bool isFirst = true;
        await foreach (byte[] piece in SeparatedOctets.ReadAsync(stream, (byte)'\n', body, cancellationToken).ConfigureAwait(false))
        {
            string text = Encoding.UTF8.GetString(piece);
            if (isFirst && text.StartsWith('\uFEFF'))
                text = text[1..];
            isFirst = false;

            // A carriage return ends a line too, by itself or with the line feed behind it.
            foreach (string line in (text.EndsWith('\r') ? text[..^1] : text).Split('\r'))
            {
                if (line.Length > 0)
                    reader.Take(line, body);
                else if (reader.Dispatch() is { } complete)
                    yield return complete;
            }
        }
    }

    private ServerSentEvent? Dispatch()
    {
        ServerSentEvent? complete = _hasData ? new ServerSentEvent(_data.ToString(), _event, _id, _retry) : null;
        _data.Clear();
        (_hasData, _event, _id, _retry) = (false, null, null, null);
        return complete;
    }

    private void Take(string line, AnsweredBody body)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string field = colon < 0 ? line : line[..colon];
        string value = colon < 0 ? "" : line[(colon + 1)..];
        if (value.StartsWith(' '))
            value = value[1..];
        switch (field)
        {
            case "data":
                _data.Append(_hasData ? "\n" : "").Append(value);
                _hasData = true;
                body.CheckSize(_data.Length);
                break;
            case "event":
                _event = value.Length == 0 ? null : value;
                break;
            case "id" when !value.Contains('\0', StringComparison.Ordinal):
                _id = value;
                break;
            case "retry" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds):
                _retry = milliseconds;
                break;
        }
    }
}
