using System;
using System.Text;
using System.Xml.Linq;
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
    public void Attributes_namespaces_and_lists_come_back() => Check(AnyKinds.Shelf);

    [Fact]
    public void Sections_come_back() => Check(AnyKinds.Page);

    [Fact]
    public void Texts_are_what_another_reader_reads() => ForAll(AnyKinds.Kinds, static kinds =>
        Assert.Equal(kinds.Text, (string?)XDocument.Parse(Encoding.UTF8.GetString(kinds.ToXml()), LoadOptions.PreserveWhitespace).Root!.Element("text")));

    private static void Check<T>(Gen<T> values)
        where T : class, IRecord<T> =>
        ForAll(values, static value => Assert.Equal(value, RecordSerialization.FromXml<T>(value.ToXml())));

    private static void ForAll<T>(Gen<T> any, Action<T> check) => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(any), check));
}
