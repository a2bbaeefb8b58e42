using System.Collections.Generic;
using System.ComponentModel;
using Relwright.Errors;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>How the bodies of an operation's errors are read: by status, by class of statuses, or whatever the status is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorAnswers
{
    private readonly Dictionary<string, ErrorAnswer> _answers = [];

    /// <summary>Nothing is said of errors.</summary>
    public static ErrorAnswers None { get; } = new();

    /// <summary>Adds what an error's body is.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="status">The status (<c>404</c>), its class (<c>4XX</c>) or <c>default</c>.</param>
    /// <param name="body">How the body is read.</param>
    public ErrorAnswers On<T>(string status, WireType<T> body) => On(status, BodyTypes.Of(body));

    /// <inheritdoc cref="On{T}(string, WireType{T})"/>
    public ErrorAnswers On<T>(string status, BodyType<T> body)
    {
        _answers[status] = new ErrorAnswer<T>(body);
        return this;
    }

    /// <summary>Adds an error whose body nobody describes, so that no wider entry holds for it.</summary>
    /// <param name="status">The status (<c>404</c>) or its class (<c>4XX</c>).</param>
    public ErrorAnswers On(string status)
    {
        _answers[status] = ErrorAnswer.Untyped;
        return this;
    }

    /// <summary>The API's exception for an answer; without a typed body where that cannot be read, since an error matters more than its words.</summary>
    internal ApiException CreateException(ClientSettings settings, ApiRequest request, ApiResponse response)
    {
        ApiFailure failure = FailureReader.Read(settings, request, response);
        return Find((int)response.Status).CreateException(settings, failure, new AnsweredBody(settings, request.Method, failure.Uri, response));
    }

    private ErrorAnswer Find(int status)
    {
        if (_answers.Count == 0)
            return ErrorAnswer.Untyped;
        return _answers.GetValueOrDefault(StatusText.Of(status))
            ?? _answers.GetValueOrDefault(StatusText.ClassOf(status))
            ?? _answers.GetValueOrDefault("default", ErrorAnswer.Untyped);
    }
}
