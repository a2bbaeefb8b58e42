using Contoso.Shop;
using Microsoft.Extensions.DependencyInjection;
using Relwright;

var services = new ServiceCollection();
services.AddShopClient(new Uri("http://shop.test/shelf"), options => options.Format = WireFormat.Xml).AddHttpMessageHandler(() => new Shortcut());
using ServiceProvider provider = services.BuildServiceProvider();
Resource<Shelf> shelf = await provider.GetRequiredService<IShopClient>().Shelf.GetAsync();
Console.WriteLine($"{shelf.Value.Name} {ReferenceEquals(provider.GetService<IShopClient>(), provider.GetService<IShopClient>())}");

/// <summary>Answers in place of the network.</summary>
internal sealed class Shortcut : DelegatingHandler
{
    private readonly HttpMessageInvoker _server = new(new ShopServer());

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _server.SendAsync(request, cancellationToken);
}
