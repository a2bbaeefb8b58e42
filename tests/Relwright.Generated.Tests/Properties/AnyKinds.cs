using System.Collections.Generic;
using System.Linq;
using Contoso.Pantry;
using FsCheck;
using FsCheck.Fluent;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Records that travel as XML, with odd values in them.</summary>
internal static class AnyKinds
{
    private static readonly Gen<EquatableMap<long>> s_map =
        (from key in Any.Text
         from value in Any.Int64
         select new KeyValuePair<string, long>("k" + key, value)).ListOf().Select(static entries => EquatableMap.Create<long>([.. entries.DistinctBy(static entry => entry.Key)]));

    public static Gen<Kinds> Kinds { get; } =
        from text in Any.OrNull(Any.Text)
        from number in Any.Double
        from exact in Any.Decimal
        from large in Any.Int64
        from instant in Any.DateTime
        from date in Any.Date
        from duration in Any.Duration
        from uri in Any.Uri
        from bytes in Any.Bytes
        from color in Any.Text
        from map in s_map
        select new Kinds
        {
            Text = text,
            Double = number,
            Decimal = exact,
            Int64 = large,
            Instant = instant,
            Date = date,
            Duration = duration,
            Uri = uri,
            Bytes = bytes,
            Color = color.Trim() == color ? new KindsColor(color) : null,
            Map = map,
        };

    public static Gen<Shelf> Shelf { get; } =
        from level in Any.Int32
        from label in Any.OrNull(Any.Text)
        from jars in Jar.ListOf()
        from owner in Any.OrNull(Any.Text)
        select new Shelf { Level = level, Label = label, Jars = [.. jars], Owner = new Person { Id = level, Name = owner, Code = owner, Nick = label } };

    public static Gen<Contoso.Nodes.Page> Page { get; } = Any.Text.Select(static text => new Contoso.Nodes.Page { Html = text });

    private static Gen<Jar> Jar =>
        from content in Any.Text
        from isSealed in Any.Boolean
        select new Jar { Content = content, Sealed = isSealed };
}
