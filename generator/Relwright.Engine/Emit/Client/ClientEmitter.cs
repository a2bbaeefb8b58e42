using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Client;

/// <summary>Emits the client of an API and the interface by which it can be replaced in tests.</summary>
internal static class ClientEmitter
{
    public static SourceFile Emit(ShapedClient client)
    {
        CodeWriter code = FileHead.Start(client.Home, "System", "System.Net.Http", "Relwright");
        string root = client.Root;
        code.Doc(client.Doc);
        using (code.Block($"{client.Home.Visibility} interface {client.InterfaceType}"))
        {
            code.Doc("summary", $"Starts a chain at the root resource, <see cref=\"{client.RootType}\"/>; nothing is sent before its end.");
            code.Line($"Navigator<{client.RootType}> {root} {{ get; }}");
        }

        code.Blank();
        code.Doc(client.Doc);
        code.Line("/// <remarks>Safe for concurrent use. To fake a server, derive a client and override <c>SendAsync</c>.</remarks>");
        using (code.Block($"{client.Home.Visibility} class {client.TypeName} : ApiClient, {client.InterfaceType}, IApiClient<{client.TypeName}>"))
        {
            code.Line($$"""
                /// <summary>Makes a client over an <see cref="HttpClient"/> of the caller's.</summary>
                /// <param name="http">
                /// Sends the requests. One that follows redirects by itself or has default credentials gets in the way of the origin check:
                /// see <see cref="ApiHttp"/>.
                /// </param>
                /// <param name="root">The absolute URI of the root resource.</param>
                /// <param name="options">Format, credentials, limits; read once. The defaults where null.</param>
                public {{client.TypeName}}(HttpClient http, Uri root, ApiClientOptions? options = null)
                    : base(http, root, {{client.DescriptionType}}.Instance, options)
                {
                }

                /// <inheritdoc/>
                public virtual Navigator<{{client.RootType}}> {{root}} => Root<{{client.RootType}}>();

                /// <summary>Makes a client with an HTTP handler of its own, which follows no redirect and keeps no cookie by itself.</summary>
                /// <param name="root">The absolute URI of the root resource.</param>
                /// <param name="options">Format, credentials, limits; read once. The defaults where null.</param>
                public static {{client.TypeName}} Create(Uri root, ApiClientOptions? options = null) =>
                    new(ApiHttp.CreateClient(), root, options);

                static {{client.TypeName}} IApiClient<{{client.TypeName}}>.Create(HttpClient http, Uri root, ApiClientOptions? options) =>
                    new(http, root, options);
                """.Replace("\r", ""));
        }

        return new SourceFile(HintName.Of(client.Home.Api, client.TypeName, null), code.ToString());
    }
}
