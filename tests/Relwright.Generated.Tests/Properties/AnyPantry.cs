using System.Globalization;
using Contoso.Pantry;
using FsCheck;
using FsCheck.Fluent;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Generates records whose members stand where the XML Object says, lists of each form, and values of one of several types.</summary>
internal static class AnyPantry
{
    public static Gen<Shelf> Shelf { get; } =
        from level in Any.Int32
        from label in Any.OrNull(Any.Text)
        from jars in Jar.ListOf()
        from owner in Any.OrNull(Any.Text)
        select new Shelf { Level = level, Label = label, Jars = [.. jars], Owner = new Person { Id = level, Name = owner, Code = owner, Nick = label } };

    public static Gen<Contoso.Nodes.Page> Page { get; } = Any.Text.Select(static text => new Contoso.Nodes.Page { Html = text });

    public static Gen<Words> Words { get; } =
        from plain in Any.OrNull(Any.Some(Any.Text))
        from renamed in Any.OrNull(Any.Some(Any.Text))
        from ignored in Any.OrNull(Any.Some(Any.Text))
        from wrapped in Any.OrNull(Any.List(Any.Text))
        from named in Any.OrNull(Any.List(Any.Text))
        from both in Any.OrNull(Any.List(Any.Text))
        from numbers in Any.OrNull(Any.Some(Any.OrAbsent(Any.Int64)))
        from square in Any.OrNull(Any.Some(Any.List(Any.Int64)))
        from byKey in Any.OrNull(Any.Map(Any.List(Any.Int64)))
        select new Words { Plain = plain, Renamed = renamed, Ignored = ignored, Wrapped = wrapped, Named = named, Both = both, Numbers = numbers, Square = square, ByKey = byKey };

    public static Gen<Parcel> Parcel { get; } =
        from content in Any.OrNull(Content)
        from sign in Any.OrNull(Sign)
        select new Parcel { Content = content, Sign = sign };

    public static Gen<Drink> Drink { get; } = Gen.OneOf(
        from kind in Any.Text
        from name in Any.Text
        select new Drink { Kind = kind is "tea" or "milk" ? "water" : kind, Name = name },
        from name in Any.Text
        from minutes in Any.OrAbsent(Any.Int32)
        select (Drink)new Tea { Name = name, Minutes = minutes },
        from name in Any.Text
        from fat in Any.OrAbsent(Any.NamedDouble)
        select (Drink)new Milk { Name = name, Fat = fat });

    private static Gen<ParcelContent> Content => Gen.OneOf(
        Jar.Select(static jar => (ParcelContent)jar),
        Box.Select(static box => (ParcelContent)box),
        Any.Int64.Select(static number => (ParcelContent)number),
        // A text that looks like a number is one.
        Any.Text.Where(static text => !long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)).Select(static text => (ParcelContent)text));

    private static Gen<Sign> Sign => Gen.OneOf(
        Any.OrNull(Any.Text).Select(static to => (Sign)new Arrow { Shape = "arrow", To = to }),
        Any.OrAbsent(Any.Boolean).Select(static red => (Sign)new Cross { Shape = "cross", Red = red }));

    private static Gen<Box> Box =>
        from width in Any.Int64
        from height in Any.OrAbsent(Any.Int64)
        select new Box { Width = width, Height = height };

    private static Gen<Jar> Jar =>
        from content in Any.Text
        from isSealed in Any.OrAbsent(Any.Boolean)
        from weight in Any.OrAbsent(Any.Decimal)
        select new Jar { Content = content, Sealed = isSealed, Weight = weight };
}
