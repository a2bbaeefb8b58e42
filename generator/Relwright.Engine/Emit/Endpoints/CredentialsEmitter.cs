using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Emits the ways to prove who the caller is.</summary>
internal static class CredentialsEmitter
{
    private const string Provider = "Func<CancellationToken, ValueTask<string>>";

    public static SourceFile Emit(ShapedCredentials credentials)
    {
        CodeWriter code = FileHead.Start(credentials.Home, "System", "System.Threading", "System.Threading.Tasks", "Relwright");
        code.Line($"/// <summary>The ways to prove to {credentials.Home.Api} who the caller is, for <see cref=\"ApiClientOptions.Credential\"/>.</summary>");
        using (code.Block($"{credentials.Home.Visibility} static class {credentials.TypeName}"))
        {
            foreach (ShapedCredential credential in credentials.Credentials)
                Emit(code, credential);
        }

        return new SourceFile(HintName.Of(credentials.Home.Api, credentials.TypeName, null), code.ToString());
    }

    private static void Emit(CodeWriter code, ShapedCredential credential)
    {
        string place = credential.WireName is null ? "" : Literal.String(credential.WireName) + ", ";
        switch (credential.Form)
        {
            case CredentialForm.Bearer:
                Method(code, credential, $"{Provider} token", ["token\">Gives the token; called for each request."], "Bearer(token)");
                break;
            case CredentialForm.Basic:
                Method(code, credential, "string user, string password", ["user\">The name, without a colon.", "password\">The password."], "Basic(user, password)");
                break;
            case CredentialForm.Scheme:
                string word = Literal.String(credential.WireName! + " ");
                Method(code, credential, "string value", ["value\">What stands behind the word of the scheme."], $"Header(\"Authorization\", {word} + value)");
                break;
            default:
                Method(code, credential, "string key", ["key\">The key."], $"{credential.Form}({place}key)");
                Method(code, credential, $"{Provider} key", ["key\">Gives the key; called for each request."], $"{credential.Form}({place}key)");
                break;
        }
    }

    private static void Method(CodeWriter code, ShapedCredential credential, string parameters, string[] docs, string call)
    {
        code.Blank();
        code.Doc(credential.Doc);
        foreach (string doc in docs)
            code.Line($"/// <param name=\"{doc}</param>");
        code.Member($"public static ApiCredential {credential.Name}({parameters})", $"ApiCredential.{call};");
    }
}
