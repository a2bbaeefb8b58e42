using System;
using Contoso.Shop;
using Relwright;

internal static class Program
{
    private static void Main()
    {
        Shelf shelf = new Shelf { Name = "Old", Genres = [Genre.Novel] };
        Console.WriteLine(Shelf.FromJson(shelf.ToJson()).Equals(shelf));
    }
}
