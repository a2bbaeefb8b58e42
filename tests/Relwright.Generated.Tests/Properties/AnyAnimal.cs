using System;
using System.Collections.Generic;
using System.Linq;
using Contoso.Menagerie;
using FsCheck;
using FsCheck.Fluent;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Records of data that travel as JSON: derived types, unions, maps, patches.</summary>
internal static class AnyAnimal
{
    public static Gen<Animal> Animal { get; } = Gen.Sized(static size => Of(Math.Min(size, 4)));

    public static Gen<Admission> Admission { get; } =
        from animal in Animal
        from weight in Any.Double
        from status in Any.JsonText
        from token in Any.JsonText
        from notes in Any.OrNull(Any.List(Any.JsonText))
        from companions in Any.OrNull(Any.List(Animal))
        from labels in Any.OrNull(Map(Any.JsonText))
        from until in Any.OrAbsent(Any.DateTime)
        select new Admission
        {
            Animal = animal,
            Weight = weight,
            Status = new Status(status),
            Token = token,
            Notes = notes,
            Companions = companions,
            Labels = labels,
            Until = until,
        };

    public static Gen<Signal> Signal { get; } = Gen.OneOf(
        Any.JsonText.Select(static text => (Signal)text),
        Any.Double.Select(static number => (Signal)number),
        Any.Boolean.Select(static flag => (Signal)flag),
        Circle.Select(static circle => (Signal)circle),
        Any.Double.Select(static side => (Signal)new Square { Side = side }),
        Any.List(Circle).Select(static circles => (Signal)circles),
        Map(Any.Boolean).Select(static flags => (Signal)flags));

    public static Gen<Load> Load { get; } = Gen.Sized(static size => LoadOf(Math.Min(size, 5)));

    public static Gen<KeeperPatch> Patch { get; } =
        from name in Stated(Any.OrNull(Any.JsonText))
        from wage in Stated(Any.OrAbsent(Any.Decimal))
        from isOn in Stated(Any.OrAbsent(Any.Boolean))
        from street in Stated(Any.OrNull(Stated(Any.OrNull(Any.JsonText)).Select(static text => new AddressPatch { Street = text })))
        from days in Stated(Any.OrNull(Any.List(Any.Date)))
        select new KeeperPatch { Name = name, Wage = wage, On = isOn, Address = street, Days = days };

    private static Gen<Circle> Circle =>
        from radius in Any.Double
        from colour in Any.OrNull(Any.JsonText)
        select new Circle { Radius = radius, Colour = colour };

    private static Gen<Animal> Of(int depth)
    {
        Gen<Animal> animal =
            from id in Any.OrAbsent(Any.Int64)
            from name in Any.JsonText
            from born in Any.OrAbsent(Any.Date)
            select new Animal { Id = id, Name = name, Born = born };
        Gen<Animal> cat =
            from it in animal
            from lives in Any.Int32
            from chip in Any.OrNull(Any.JsonText)
            select (Animal)new Cat { Kind = "cat", Id = it.Id, Name = it.Name, Born = it.Born, Lives = lives, Chip = chip };
        if (depth == 0)
            return Gen.OneOf(animal, cat);
        Gen<Animal> dog =
            from it in animal
            from tricks in Any.OrNull(Any.List(Any.JsonText))
            from friend in Any.OrNull(Of(depth - 1))
            select (Animal)new Dog { Kind = "dog", Id = it.Id, Name = it.Name, Born = it.Born, Tricks = tricks, Friend = friend };
        return Gen.OneOf(animal, cat, dog);
    }

    private static Gen<Load> LoadOf(int depth)
    {
        Gen<Load> tank = Any.Double.Select(static litres => (Load)new Tank { Type = "tank", Litres = litres });
        if (depth == 0)
            return tank;
        Gen<Load> crate =
            from type in Gen.Elements("crate", "box")
            from within in Any.OrNull(LoadOf(depth - 1))
            select (Load)new Crate { Type = type, Within = within };
        return Gen.OneOf(tank, crate);
    }

    private static Gen<EquatableMap<T>> Map<T>(Gen<T> value) =>
        (from key in Any.JsonText
         from one in value
         select new KeyValuePair<string, T>(key, one)).ListOf().Select(static entries => EquatableMap.Create<T>([.. entries.DistinctBy(static entry => entry.Key)]));

    private static Gen<Optional<T>> Stated<T>(Gen<T> value) => Gen.OneOf(Gen.Constant(default(Optional<T>)), value.Select(static given => new Optional<T>(given)));
}
