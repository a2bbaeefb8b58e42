using Relwright;
using SharedApp.Shop;

// Each project has the API in its own namespace, and what one writes the other reads.
Shelf shelf = Shelf.FromJson(SharedLibrary.Catalogue.First());
Console.WriteLine($"{shelf.Name} {shelf.GetType() != typeof(SharedLibrary.Shop.Shelf)}");
