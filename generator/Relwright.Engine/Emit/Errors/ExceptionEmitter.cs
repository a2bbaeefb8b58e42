using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Errors;

/// <summary>Emits the exceptions of an API: one for every answer that is no success, two subclasses for preconditions.</summary>
internal static class ExceptionEmitter
{
    public static SourceFile Emit(ShapedClient client)
    {
        CodeWriter code = FileHead.Start(client.Home, "System", "Relwright");
        string visibility = client.Home.Visibility;
        string name = client.ExceptionType;
        code.Line($"/// <summary>An answer of {client.Home.Api} that is not a success.</summary>");
        using (code.Block($"{visibility} class {name} : ApiException"))
        {
            Constructor(code, name);
            if (client.ErrorCodeType is { } codeType)
            {
                code.Blank();
                code.Line("/// <summary>The code of the error; null where the body told none.</summary>");
                code.Line($"public {codeType}? Code => Failure.Code is {{ }} code ? new {codeType}(code) : null;");
            }

            if (client.ErrorSubcodeType is { } subcodeType)
            {
                code.Blank();
                code.Line("/// <summary>The closer cause of the error; null where the body told none.</summary>");
                code.Line($"public {subcodeType}? Subcode => Failure.Subcode is {{ }} subcode ? new {subcodeType}(subcode) : null;");
            }
        }

        if (client.TypedErrors)
            Typed(code, client, name, $"An answer of {client.Home.Api} that is not a success and whose body has a type.");
        Precondition(code, client, "PreconditionFailed", "The resource changed since its entity tag was taken (412; RFC 9110, section 15.5.13).");
        Precondition(code, client, "PreconditionRequired", "The server demands an entity tag with this request (428; RFC 6585, section 3).");
        return new SourceFile(HintName.Of(client.Home.Api, name, null), code.ToString());
    }

    private static void Typed(CodeWriter code, ShapedClient client, string name, string summary)
    {
        code.Blank();
        code.Line($$"""
            /// <summary>{{summary}}</summary>
            /// <typeparam name="TError">The type of the body.</typeparam>
            {{client.Home.Visibility}} sealed class {{name}}<TError> : {{name}}
            {
                /// <summary>Wraps what the answer said.</summary>
                /// <param name="failure">What the answer said.</param>
                /// <param name="error">The body.</param>
                public {{name}}(ApiFailure failure, TError error) : base(failure) => Error = error;

                /// <summary>The body.</summary>
                public TError Error { get; }

                /// <inheritdoc/>
                protected override object? TypedError => Error;
            }
            """.Replace("\r", ""));
    }

    private static void Precondition(CodeWriter code, ShapedClient client, string word, string summary)
    {
        string name = client.Home.Api + word + "Exception";
        code.Blank();
        code.Line($"/// <summary>{summary}</summary>");
        using (code.Block($"{client.Home.Visibility} {(client.TypedErrors ? "" : "sealed ")}class {name} : {client.ExceptionType}"))
            Constructor(code, name);
        if (client.TypedErrors)
            Typed(code, client, name, "The same, with a body that has a type.");
    }

    private static void Constructor(CodeWriter code, string name)
    {
        code.Line("/// <summary>Wraps what the answer said.</summary>");
        code.Line("/// <param name=\"failure\">What the answer said.</param>");
        code.Line($"public {name}(ApiFailure failure) : base(failure) {{ }}");
    }
}
