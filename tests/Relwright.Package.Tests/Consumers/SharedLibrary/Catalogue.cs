using Contoso.Shop;
using Relwright;

namespace SharedLibrary;

public static class Catalogue
{
    public static byte[] First() => new Shelf { Name = "Shared" }.ToJson();
}
