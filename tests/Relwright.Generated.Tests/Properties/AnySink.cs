using Contoso.Kitchen;
using FsCheck;
using FsCheck.Fluent;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Generates records with a member of every kind.</summary>
/// <param name="text">Texts that the format can carry.</param>
internal sealed class AnySink(Gen<string> text)
{
    public Gen<Sink> Gen =>
        from scalars in Scalars
        from texts in Texts
        from lists in Lists
        from links in Links
        from embedded in Embedded
        from picture in Any.OrNull(Any.DataUri(text))
        select scalars with
        {
            Rel = texts.Rel,
            Text = texts.Text,
            Colour = texts.Colour,
            Colours = texts.Colours,
            Texts = texts.Texts,
            Pin = texts.Pin,
            Keyring = texts.Keyring,
            XKitchenName = texts.XKitchenName,
            Plug = texts.Plug,
            ETag = texts.ETag,
            Home = texts.Home,
            Data = texts.Data,
            Flags = lists.Flags,
            Smalls = lists.Smalls,
            Larges = lists.Larges,
            Ratios = lists.Ratios,
            Prices = lists.Prices,
            Times = lists.Times,
            Days = lists.Days,
            Lengths = lists.Lengths,
            Keys = lists.Keys,
            Homes = lists.Homes,
            Blobs = lists.Blobs,
            Links = (texts with { Links = links, Picture = picture }).Links,
            Embedded = embedded,
        };

    private Gen<Sink> Scalars =>
        from id in Any.Guid
        from name in text
        from flag in Any.OrAbsent(Any.Boolean)
        from small in Any.OrAbsent(Any.Int32)
        from large in Any.OrAbsent(Any.Int64)
        from ratio in Any.OrAbsent(Any.Double)
        from price in Any.OrAbsent(Any.Decimal)
        from at in Any.OrAbsent(Any.DateTime)
        from day in Any.OrAbsent(Any.Date)
        from length in Any.OrAbsent(Any.Duration)
        from key in Any.OrAbsent(Any.Guid)
        from main in Colours
        from tags in Any.List(text)
        from code in Any.Int32
        select new Sink
        {
            Id = id,
            Name = name,
            MainColour = main,
            Tags = tags,
            Code = code,
            Flag = flag,
            Small = small,
            Large = large,
            Ratio = ratio,
            Price = price,
            At = at,
            Day = day,
            Length = length,
            Key = key,
        };

    private Gen<Sink> Texts =>
        from rel in Any.OrNull(FsCheck.Fluent.Gen.OneOf(FsCheck.Fluent.Gen.Constant("sink"), text))
        from plain in Any.OrNull(text)
        from colour in Any.OrAbsent(Colours)
        from colours in Any.OrNull(Any.List(Colours))
        from texts in Any.OrNull(Any.List(text))
        from pin in Any.OrNull(text)
        from keyring in Any.OrNull(Any.List(text))
        from second in Any.OrNull(text)
        from plug in Any.OrNull(text)
        from etag in Any.OrNull(text)
        from home in Any.OrNull(Any.Uri)
        from data in Any.OrAbsent(Any.Bytes)
        select new Sink
        {
            Id = default,
            Name = "",
            MainColour = Colour.Red,
            Tags = [],
            Code = 0,
            Rel = rel,
            Text = plain,
            Colour = colour,
            Colours = colours,
            Texts = texts,
            Pin = pin,
            Keyring = keyring,
            XKitchenName = second,
            Plug = plug,
            ETag = etag,
            Home = home,
            Data = data,
        };

    private static Gen<Sink> Lists =>
        from flags in Any.OrNull(Any.List(Any.Boolean))
        from smalls in Any.OrNull(Any.List(Any.Int32))
        from larges in Any.OrNull(Any.List(Any.Int64))
        from ratios in Any.OrNull(Any.List(Any.Double))
        from prices in Any.OrNull(Any.List(Any.Decimal))
        from times in Any.OrNull(Any.List(Any.DateTime))
        from days in Any.OrNull(Any.List(Any.Date))
        from lengths in Any.OrNull(Any.List(Any.Duration))
        from keys in Any.OrNull(Any.List(Any.Guid))
        from homes in Any.OrNull(Any.List(Any.Uri))
        from blobs in Any.OrNull(Any.List(Any.Bytes))
        select new Sink
        {
            Id = default,
            Name = "",
            MainColour = Colour.Red,
            Tags = [],
            Code = 0,
            Flags = flags,
            Smalls = smalls,
            Larges = larges,
            Ratios = ratios,
            Prices = prices,
            Times = times,
            Days = days,
            Lengths = lengths,
            Keys = keys,
            Homes = homes,
            Blobs = blobs,
        };

    private Gen<Colour> Colours => FsCheck.Fluent.Gen.OneOf(
        FsCheck.Fluent.Gen.Elements(Colour.Red, Colour.DarkBlue, default),
        text.Select(static value => new Colour(value)));

    private Gen<SinkLinks> Links =>
        from plug in Any.OrNull(Any.Link(text))
        from taps in Any.List(Any.Link(text))
        from drain in Any.OrNull(Any.Link(text))
        select SinkLinks.Empty with { Plug = plug, Tap = taps, Drain = drain };

    private Gen<Plug> Plugs =>
        from size in Any.OrAbsent(Any.Int32)
        from material in Any.OrNull(text)
        from sink in Any.OrNull(Any.Link(text))
        select new Plug { Size = size, Material = material, Links = PlugLinks.Empty with { Sink = sink } };

    private Gen<Tap> Taps =>
        from hot in Any.OrAbsent(Any.Boolean)
        from label in Any.OrNull(text)
        select new Tap { Hot = hot, Label = label };

    private Gen<SinkEmbedded> Embedded =>
        from plug in Any.OrNull(Plugs)
        from taps in Any.OrNull(Any.List(Taps))
        from spare in Any.OrNull(Plugs)
        select new SinkEmbedded { Plug = plug, Tap = taps, Spare = spare };
}
