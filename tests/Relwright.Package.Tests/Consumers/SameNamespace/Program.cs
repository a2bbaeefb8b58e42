using Contoso.Shop;
using Relwright;

// The library has these types under these very names; here they are those of this project.
Resource<Shelf> shelf = await new ShopClient(new HttpClient(new ShopServer()), new Uri("http://shop.test/shelf")).Shelf.GetAsync();
Console.WriteLine($"{shelf.Value.Name} {Shelf.FromJson(SharedLibrary.Catalogue.First()).Name} {typeof(Shelf).Assembly == typeof(ShopServer).Assembly}");
