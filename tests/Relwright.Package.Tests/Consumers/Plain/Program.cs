using System.Text;
using Contoso.Shop;
using Relwright;

foreach (WireFormat format in new[] { WireFormat.Json, WireFormat.Xml })
{
    var shop = new ShopClient(new HttpClient(new ShopServer()), new Uri("http://shop.test/shelf"), new ApiClientOptions { Format = format });
    Resource<Shelf> shelf = await shop.Shelf.GetAsync();
    Console.WriteLine($"{format}: {shelf.Value.Name}, {string.Join('+', shelf.Value.Genres!)}, {shelf.Value.Built:yyyy-MM-dd}, tag {shelf.ETag}");

    shelf = await shelf.PutAsync(shelf.Value with { Name = "Novels" });
    Console.WriteLine($"{format}: {shelf.Value.Name}, next {shelf.Links.Next is not null}");
}

Shelf read = Shelf.FromJson("""{"name":"A","colour":1,"genres":[]}"""u8);
Console.WriteLine(Encoding.UTF8.GetString(read.ToJson()));
Console.WriteLine(Shelf.FromXml(read.ToXml()).Name == read.Name);
Console.WriteLine(Shelf.FromJson(read.ToJson()) == read);

try
{
    await new ShopClient(new HttpClient(new ShopServer()), new Uri("http://shop.test/shelf")).Shelf.DeleteAsync();
}
catch (ShopException e) when (e.Code == ShopErrorCode.Conflict && e.Subcode == ShopErrorSubcode.Moved)
{
    Console.WriteLine($"moved, {(int)e.Status}");
}

Console.WriteLine(typeof(ShopClient).Assembly.GetTypes().Count(type => type.Name.EndsWith("ServiceCollectionExtensions", StringComparison.Ordinal)));
