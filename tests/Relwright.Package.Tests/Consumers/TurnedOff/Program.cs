Console.WriteLine(new Contoso.Shop.ShopClient());

namespace Contoso.Shop
{
    /// <summary>Has the name that would be emitted, so the build fails where anything is.</summary>
    internal sealed class ShopClient
    {
        public override string ToString() => "by hand";
    }
}
