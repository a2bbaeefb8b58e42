using Contoso.Shop;

Console.WriteLine($"{typeof(ShopClient).IsPublic} {typeof(Shelf).Assembly.GetExportedTypes().Length}");
