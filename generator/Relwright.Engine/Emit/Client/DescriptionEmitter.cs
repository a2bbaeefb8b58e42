using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Client;

/// <summary>Emits what holds for an API as a whole.</summary>
internal static class DescriptionEmitter
{
    public static SourceFile Emit(ShapedClient client)
    {
        CodeWriter code = FileHead.Start(client.Home, "System", "System.Collections.Generic", "System.Net", "Relwright");
        code.Line($"/// <summary>What holds for {client.Home.Api} as a whole.</summary>");
        using (code.Block($"internal sealed class {client.DescriptionType} : ApiDescription"))
        {
            code.Line($"public static {client.DescriptionType} Instance {{ get; }} = new();");
            code.Blank();
            code.Line($"public override string Name => {Literal.String(client.Home.Api)};");
            code.Blank();
            code.Line($"public override IReadOnlyList<string> JsonMediaTypes {{ get; }} = {List(client.JsonMediaTypes)};");
            code.Blank();
            code.Line($"public override IReadOnlyList<string> XmlMediaTypes {{ get; }} = {List(client.XmlMediaTypes)};");
            code.Blank();
            code.Line($"public override ErrorBodyNames ErrorBodyNames {ErrorBody(client.ErrorBody)};");
            code.Blank();
            code.Line($"public override IReadOnlyList<string> RequestIdHeaders {{ get; }} = {List(client.Requests.RequestId)};");
            code.Blank();
            code.Line($"public override string? MinimumRevisionHeader => {Text(client.Requests.MinimumRevision)};");
            code.Blank();
            using (code.Block("public override ApiException CreateException(ApiFailure failure) => failure.Status switch", "};"))
            {
                code.Line($"HttpStatusCode.PreconditionFailed => new {client.Home.Api}PreconditionFailedException(failure),");
                code.Line($"HttpStatusCode.PreconditionRequired => new {client.Home.Api}PreconditionRequiredException(failure),");
                code.Line($"_ => new {client.ExceptionType}(failure),");
            }

            if (client.TypedErrors)
            {
                code.Blank();
                using (code.Block("public override ApiException CreateException<TError>(ApiFailure failure, TError error) => failure.Status switch", "};"))
                {
                    code.Line($"HttpStatusCode.PreconditionFailed => new {client.Home.Api}PreconditionFailedException<TError>(failure, error),");
                    code.Line($"HttpStatusCode.PreconditionRequired => new {client.Home.Api}PreconditionRequiredException<TError>(failure, error),");
                    code.Line($"_ => new {client.ExceptionType}<TError>(failure, error),");
                }
            }
        }

        return new SourceFile(HintName.Of(client.Home.Api, client.DescriptionType, null), code.ToString());
    }

    private static string ErrorBody(ErrorBody? body) => body is null
        ? "=> ErrorBodyNames.Usual"
        : $"{{ get; }} = new({Text(body.XmlRoot)}, {Text(body.Code)}, {Text(body.Subcode)}, {Text(body.Message)})";

    private static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Literal.String)) + "]";

    private static string Text(string? text) => text is null ? "null" : Literal.String(text);
}
