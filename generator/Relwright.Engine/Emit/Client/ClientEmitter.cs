using Relwright.Engine.Emit.Endpoints;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Client;

/// <summary>Emits the client of an API and the interface by which it can be replaced in tests.</summary>
internal static class ClientEmitter
{
    public static SourceFile Emit(ShapedClient client)
    {
        CodeWriter code = FileHead.Start(
            client.Home, "System", "System.Collections.Generic", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "Relwright", "Relwright.Generated");
        code.Doc(client.Doc);
        using (code.Block($"{client.Home.Visibility} interface {client.InterfaceType}"))
            Declarations(code, client);

        code.Blank();
        code.Doc(client.Doc);
        code.Line("/// <remarks>Safe for concurrent use. To fake a server, derive a client and override <c>SendAsync</c>.</remarks>");
        string modifiers = client.Own.Count > 0 ? "partial class" : "class";
        using (code.Block($"{client.Home.Visibility} {modifiers} {client.TypeName} : ApiClient, {client.InterfaceType}, IApiClient<{client.TypeName}>"))
        {
            Constructors(code, client);
            if (client.Root is { } root)
            {
                code.Blank();
                code.Line("/// <inheritdoc/>");
                code.Line($"public virtual Navigator<{client.RootType}> {root} => Root<{client.RootType}>();");
            }

            foreach (ShapedGroupProperty group in client.Groups)
            {
                code.Blank();
                code.Line("/// <inheritdoc/>");
                code.Line($"public virtual {group.TypeName} {group.Name} => field ??= new {group.TypeName}(this);");
            }

            Factories(code, client);
        }

        return new SourceFile(HintName.Of(client.Home.Api, client.TypeName, null), code.ToString());
    }

    private static void Declarations(CodeWriter code, ShapedClient client)
    {
        if (client.Root is { } root)
        {
            code.Doc("summary", $"Starts a chain at the root resource, <see cref=\"{client.RootType}\"/>; nothing is sent before its end.");
            code.Line($"Navigator<{client.RootType}> {root} {{ get; }}");
        }

        foreach (ShapedGroupProperty group in client.Groups)
        {
            code.Blank();
            code.Doc(group.Doc);
            code.Line($"{group.TypeName} {group.Name} {{ get; }}");
        }

        foreach (ShapedEndpoint endpoint in client.Own)
            EndpointEmitter.Declare(code, endpoint);
    }

    private static void Constructors(CodeWriter code, ShapedClient client)
    {
        code.Line($$"""
            /// <summary>Makes a client over an <see cref="HttpClient"/> of the caller's.</summary>
            /// <param name="http">
            /// Sends the requests. One that follows redirects by itself or has default credentials gets in the way of the origin check:
            /// see <see cref="ApiHttp"/>.
            /// </param>
            /// <param name="root">{{RootDoc(client)}}</param>
            /// <param name="options">Format, credentials, limits; read once. The defaults where null.</param>
            public {{client.TypeName}}(HttpClient http, Uri root, ApiClientOptions? options = null)
                : base(http, root, {{client.DescriptionType}}.Instance, options)
            {
            }
            """.Replace("\r", ""));
        if (client.Server is not { } server)
            return;
        code.Blank();
        code.Line($$"""
            /// <summary>Makes a client of the API where the specification says that it is served.</summary>
            /// <param name="http">Sends the requests; see <see cref="ApiHttp"/>.</param>
            /// <param name="options">Format, credentials, limits; read once. The defaults where null.</param>
            public {{client.TypeName}}(HttpClient http, ApiClientOptions? options = null)
                : this(http, new Uri({{Literal.String(server)}}), options)
            {
            }
            """.Replace("\r", ""));
    }

    private static void Factories(CodeWriter code, ShapedClient client)
    {
        code.Blank();
        code.Line($$"""
            /// <summary>Makes a client with an HTTP handler of its own, which follows no redirect and keeps no cookie by itself.</summary>
            /// <param name="root">{{RootDoc(client)}}</param>
            /// <param name="options">Format, credentials, limits; read once. The defaults where null.</param>
            public static {{client.TypeName}} Create(Uri root, ApiClientOptions? options = null) =>
                new(ApiHttp.CreateClient(), root, options);

            static {{client.TypeName}} IApiClient<{{client.TypeName}}>.Create(HttpClient http, Uri root, ApiClientOptions? options) =>
                new(http, root, options);
            """.Replace("\r", ""));
    }

    private static string RootDoc(ShapedClient client) => client.Root is null
        ? "Where the API is served, absolute; the paths of operations go behind its path."
        : "The absolute URI of the root resource.";
}
