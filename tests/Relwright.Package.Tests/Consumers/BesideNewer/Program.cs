Console.WriteLine(new Contoso.Shop.Shelf { Name = "Beside" }.Name);
