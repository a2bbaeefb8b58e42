using Contoso.Shop;

Console.WriteLine(string.Join(' ', typeof(ShopClient).Assembly.GetExportedTypes().Select(type => type.Name).Order(StringComparer.Ordinal)));
Console.WriteLine(string.Join(' ', typeof(Shelf).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal)));
