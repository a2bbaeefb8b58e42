using Relwright;
using SharedApp.Shop;

// Each project has the API in a namespace of its own, and what one writes the other reads.
Shelf shelf = Shelf.FromJson(SharedLibrary.Catalogue.First());
Console.WriteLine($"{shelf.Name} {shelf.GetType() != typeof(Contoso.Shop.Shelf)}");
