using System;
using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Contoso.Pantry;
using FsCheck;
using FsCheck.Fluent;
using Relwright.Generated.Tests.Properties;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>Whatever a record holds comes back from XML, and is what System.Xml.Linq reads.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void Values_of_every_kind_come_back() => Check(AnyKinds.Kinds);

    [Fact]
    public void Attributes_namespaces_and_lists_come_back() => Check(AnyPantry.Shelf);

    [Fact]
    public void Sections_come_back() => Check(AnyPantry.Page);

    [Fact]
    public void Lists_of_every_form_come_back() => Check(AnyPantry.Words);

    [Fact]
    public void Values_of_one_of_several_types_come_back_as_that_one() => Check(AnyPantry.Parcel);

    [Fact]
    public void What_is_based_on_another_comes_back_as_what_it_is() => ForAll(AnyPantry.Drink, static drink =>
    {
        // As the body of an operation, whose element has the name of the type that is stated.
        WireType<Drink> type = XmlWire.Record<Drink>();
        ArrayBufferWriter<byte> output = new();
        XmlBodyWriter writer = new(output);
        type.WriteXml(ref writer, drink);
        writer.Flush();
        XmlCursor xml = new(output.WrittenSpan, ReadLimits.Default);
        Assert.Equal(drink, xml.ReadRoot(type));
    });

    [Fact]
    public void Texts_are_what_another_reader_reads() => ForAll(AnyKinds.Kinds, static kinds =>
        Assert.Equal(kinds.Text, (string?)XDocument.Parse(Encoding.UTF8.GetString(kinds.ToXml()), LoadOptions.PreserveWhitespace).Root!.Element("text")));

    // The bytes, too: values can be equal and say more, such as the sign of zero.
    private static void Check<T>(Gen<T> values)
        where T : class, IRecord<T> =>
        ForAll(values, static value =>
        {
            byte[] written = value.ToXml();
            T read = RecordSerialization.FromXml<T>(written);
            Assert.Equal(value, read);
            Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(read.ToXml()));
        });

    private static void ForAll<T>(Gen<T> any, Action<T> check) => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(any), check));
}
