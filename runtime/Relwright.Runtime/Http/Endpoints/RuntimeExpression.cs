using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>Evaluates what a link says of the answer that has it and of the request before: OpenAPI 3.2, "Runtime Expressions".</summary>
internal readonly struct RuntimeExpression(EndpointCall call, ApiRequest request, Response response, string link)
{
    /// <summary>The value of an expression, or of a text with expressions in braces.</summary>
    /// <exception cref="LinkNotOfferedException">It has none.</exception>
    internal ParameterValue Evaluate(string text)
    {
        if (text.StartsWith('$'))
            return Required(text);
        StringBuilder filled = new(text.Length);
        int at = 0;
        for (int open = text.IndexOf("{$", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{$", at, StringComparison.Ordinal))
        {
            int close = text.IndexOf('}', open);
            if (close < 0)
                break;
            string expression = text[(open + 1)..close];
            filled.Append(text, at, open - at).Append(Required(expression).Text ?? throw NotOffered(expression));
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The value of an expression as JSON.</summary>
    /// <exception cref="LinkNotOfferedException">It has none.</exception>
    internal WrittenJson EvaluateJson(string expression)
    {
        if (expression.StartsWith("$request.body", StringComparison.Ordinal) || expression.StartsWith("$response.body", StringComparison.Ordinal))
            return new WrittenJson(Encoding.UTF8.GetBytes((Body(expression) ?? throw NotOffered(expression)).GetRawText()));
        return new WrittenJson(JsonBody.Write(Evaluate(expression).Text ?? throw NotOffered(expression), Wire.String));
    }

    private ParameterValue Required(string expression) => Find(expression) is { IsAbsent: false } value ? value : throw NotOffered(expression);

    private ParameterValue Find(string expression) => expression switch
    {
        "$url" => request.Uri.AbsoluteUri,
        "$method" => request.Method.Method,
        "$statusCode" => ((int)response.Status).ToString(CultureInfo.InvariantCulture),
        _ when After(expression, "$request.path.") is { } name => call.Argument('p', name),
        _ when After(expression, "$request.query.") is { } name => call.Argument('q', name),
        _ when After(expression, "$request.header.") is { } name => request.Header(name) ?? call.Argument('h', name),
        _ when After(expression, "$response.header.") is { } name => response.Headers[name],
        _ => Body(expression) is { } json ? ParameterValue.Of(json) : default,
    };

    private JsonElement? Body(string expression)
    {
        ReadOnlyMemory<byte> body;
        string pointer;
        if (After(expression, "$request.body") is { } ofRequest)
            (body, pointer) = (request.Body ?? default, ofRequest);
        else if (After(expression, "$response.body") is { } ofResponse)
            (body, pointer) = (response.RawBody, ofResponse);
        else
            return null;
        try
        {
            return body.IsEmpty ? null : Find(JsonBody.Parse(body), pointer.TrimStart('#'));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A JSON pointer: RFC 6901.
    private static JsonElement? Find(JsonElement json, string pointer)
    {
        if (pointer.Length == 0)
            return json;
        foreach (string escaped in pointer[1..].Split('/'))
        {
            string token = escaped.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(token, out JsonElement member))
                json = member;
            else if (json.ValueKind == JsonValueKind.Array && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < json.GetArrayLength())
                json = json[index];
            else
                return null;
        }

        return json;
    }

    private static string? After(string expression, string start) =>
        expression.StartsWith(start, StringComparison.Ordinal) ? expression[start.Length..] : null;

    private LinkNotOfferedException NotOffered(string expression) => new(call.Operation, link, expression);
}
