using System;
using Microsoft.OpenApi;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Takes the JSON pointers out of what Microsoft.OpenApi tells, where some stand within the message.</summary>
internal static class ErrorPointers
{
    private const string UnknownKey = " is not a valid property at ";

    public static string Of(OpenApiError error)
    {
        string pointer = error.Pointer ?? "";
        if (pointer.Length == 0)
        {
            int at = error.Message.LastIndexOf("#/", StringComparison.Ordinal);
            pointer = at < 0 ? "" : error.Message.Substring(at).TrimEnd('.', ' ', '\'');
            int key = error.Message.IndexOf(UnknownKey, StringComparison.Ordinal);
            if (at >= 0 && key > 0)
                pointer = pointer.TrimEnd('/') + "/" + Pointers.Escape(error.Message.Substring(0, key));
        }

        pointer = pointer.StartsWith("#", StringComparison.Ordinal) ? pointer.Substring(1) : pointer;
        return pointer is "/" ? "" : pointer;
    }
}
