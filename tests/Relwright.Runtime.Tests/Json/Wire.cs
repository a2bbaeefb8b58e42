using System.Buffers;
using System.Text;
using Relwright.Generated;

namespace Relwright.Json;

/// <summary>One value in and out of JSON, without a record around it.</summary>
internal static class Wire
{
    public delegate void Writing(ref JsonBodyWriter json);

    public static T? Read<T>(string json, JsonItem<T> read) => Read(Encoding.UTF8.GetBytes(json), read);

    public static T? Read<T>(byte[] json, JsonItem<T> read)
    {
        var cursor = new JsonCursor(json);
        T? value = read(ref cursor);
        cursor.End();
        return value;
    }

    /// <summary>What reading gives, or that it was refused; any other exception is a failure of the test.</summary>
    public static (bool Accepted, T? Value) TryRead<T>(byte[] json, JsonItem<T> read)
    {
        try
        {
            return (true, Read(json, read));
        }
        catch (WireFormatException)
        {
            return (false, default);
        }
    }

    public static byte[] WriteBytes(Writing write)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new JsonBodyWriter(output);
        write(ref json);
        json.Flush();
        return output.WrittenSpan.ToArray();
    }

    public static string Write(Writing write) => Encoding.UTF8.GetString(WriteBytes(write));
}
