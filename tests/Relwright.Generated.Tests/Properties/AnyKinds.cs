using System;
using Contoso.Pantry;
using FsCheck;
using FsCheck.Fluent;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Generates records that have a member of each kind that XML has a form for.</summary>
internal static class AnyKinds
{
    public static Gen<Kinds> Kinds { get; } =
        from numbers in Numbers
        from times in Times
        from texts in Texts
        from map in Any.OrNull(Any.Map(Any.Int64))
        from any in Any.OrNull(AnyShape.Value)
        from extras in Any.OrNull(Extras)
        select texts with
        {
            Flag = numbers.Flag,
            Int32 = numbers.Int32,
            Int64 = numbers.Int64,
            Single = numbers.Single,
            Double = numbers.Double,
            Decimal = numbers.Decimal,
            Rank = numbers.Rank,
            Instant = times.Instant,
            Header = times.Header,
            Date = times.Date,
            Time = times.Time,
            Duration = times.Duration,
            Map = map,
            Any = any,
            Extras = extras,
        };

    private static Gen<Kinds> Numbers =>
        from flag in Any.OrAbsent(Any.Boolean)
        from small in Any.OrAbsent(Any.Int32)
        from large in Any.OrAbsent(Any.Int64)
        from single in Any.OrAbsent(Any.NamedSingle)
        from number in Any.OrAbsent(Any.NamedDouble)
        from exact in Any.OrAbsent(Any.Decimal)
        from rank in Any.OrAbsent(Gen.Elements(KindsRank._1, KindsRank._2, new KindsRank("3"), new KindsRank("-0.5e3"), new KindsRank("true")))
        select new Kinds { Flag = flag, Int32 = small, Int64 = large, Single = single, Double = number, Decimal = exact, Rank = rank };

    private static Gen<Kinds> Times =>
        from instant in Any.OrAbsent(Any.DateTime)
        from header in Any.OrAbsent(Any.Seconds)
        from date in Any.OrAbsent(Any.Date)
        from time in Any.OrAbsent(Any.Time)
        from duration in Any.OrAbsent(Any.Duration)
        select new Kinds { Instant = instant, Header = header, Date = date, Time = time, Duration = duration };

    private static Gen<Kinds> Texts =>
        from text in Any.OrNull(Any.Text)
        from uuid in Any.OrAbsent(Any.Guid)
        from uri in Any.OrNull(Any.Uri)
        from bytes in Any.OrAbsent(Any.Bytes)
        from color in Any.Text
        select new Kinds
        {
            Text = text,
            Uuid = uuid,
            Uri = uri,
            Bytes = bytes,
            Color = color.AsSpan().Trim(" \t\r\n").Length == color.Length ? new KindsColor(color) : null,
        };

    private static Gen<Extras> Extras =>
        from id in Any.Text
        from more in Any.Map(Any.Int64)
        select new Extras { Id = id, AdditionalMembers = more };
}
