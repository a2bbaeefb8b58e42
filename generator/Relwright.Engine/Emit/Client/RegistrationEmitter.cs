using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Client;

/// <summary>Emits the registration of a client in a container, for projects that reference Relwright.DependencyInjection.</summary>
internal static class RegistrationEmitter
{
    public static SourceFile Emit(ShapedClient client)
    {
        string api = client.Home.Api;
        string name = api + "ServiceCollectionExtensions";
        CodeWriter code = FileHead.Start(client.Home, "System", "Microsoft.Extensions.DependencyInjection", "Relwright");
        code.Line($"/// <summary>Registers the client of {api}.</summary>");
        using (code.Block($"{client.Home.Visibility} static class {name}"))
        {
            code.Line($$"""
                /// <summary>
                /// Adds <see cref="{{client.InterfaceType}}"/> over <c>IHttpClientFactory</c>, with a handler that follows no redirect and
                /// keeps no cookie by itself.
                /// </summary>
                /// <param name="services">The services.</param>
                /// <param name="root">{{(client.Root is null ? "Where the API is served, absolute." : "The absolute URI of the root resource.")}}</param>
                /// <param name="configure">Sets format, credentials and limits.</param>
                /// <returns>A builder to which handlers can be added.</returns>
                public static IHttpClientBuilder Add{{api}}Client(
                    this IServiceCollection services,
                    Uri root,
                    Action<ApiClientOptions>? configure = null) =>
                    services.AddApiClient<{{client.InterfaceType}}, {{client.TypeName}}>(root, configure);
                """.Replace("\r", ""));
        }

        return new SourceFile(HintName.Of(api, name, null), code.ToString());
    }
}
