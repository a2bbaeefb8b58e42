using System.Text;
using Contoso.Pantry;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>The pairs of a schema and a body that the XML Object of versions before 3.2 stands for.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void An_element_has_the_name_of_its_member() =>
        SameXml.Pair(new Words { Plain = ["one", "two"] }, "<Words><plain>one</plain><plain>two</plain></Words>");

    [Fact]
    public void Items_have_the_name_that_they_state() =>
        SameXml.Pair(new Words { Renamed = ["one", "two"] }, "<Words><word>one</word><word>two</word></Words>");

    [Fact]
    public void The_name_of_a_list_without_an_element_names_nothing() =>
        SameXml.Pair(new Words { Ignored = ["one"] }, "<Words><term>one</term></Words>");

    [Fact]
    public void A_wrapped_list_and_its_items_have_one_name_where_none_is_stated() =>
        SameXml.Pair(new Words { Wrapped = ["one", "two"] }, "<Words><wrapped><wrapped>one</wrapped><wrapped>two</wrapped></wrapped></Words>");

    [Fact]
    public void Items_of_a_named_list_have_its_name() =>
        SameXml.Pair(new Words { Named = ["go"] }, "<Words><verbs><verbs>go</verbs></verbs></Words>");

    [Fact]
    public void A_list_and_its_items_have_the_names_that_they_state() =>
        SameXml.Pair(new Words { Both = ["sea", "air"] }, "<Words><nouns><noun>sea</noun><noun>air</noun></nouns></Words>");

    [Fact]
    public void An_empty_wrapped_list_is_not_an_absent_one()
    {
        SameXml.Pair(new Words { Both = [] }, "<Words><nouns/></Words>");
        SameXml.Pair(new Words(), "<Words/>");
    }

    [Fact]
    public void Items_can_be_null() =>
        SameXml.Pair(
            new Words { Numbers = [1, null, 3] },
            """<Words xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><numbers>1</numbers><numbers xsi:nil="true"/><numbers>3</numbers></Words>""");

    [Fact]
    public void A_list_in_a_list_and_one_in_a_map_have_elements_of_their_own()
    {
        SameXml.Pair(new Words { Square = [[1, 2], [], [3]] }, "<Words><square><square>1</square><square>2</square></square><square/><square><square>3</square></square></Words>");
        SameXml.Pair(
            new Words { ByKey = EquatableMap.Create<EquatableList<long>>([new("a b", [1, 2]), new("c", [])]) },
            "<Words><byKey><a_x0020_b><item>1</item><item>2</item></a_x0020_b><c/></byKey></Words>");
    }

    [Fact]
    public void Attributes_prefixes_and_namespaces_stand_where_they_are_stated()
    {
        var person = new Person { Id = 123, Name = "example", Code = "k1", Nick = "ex" };
        SameXml.Pair(person, """
            <Person id="123" k:key="k1" xmlns:k="urn:keys" xmlns:sample="https://example.com/schema/sample">
              <sample:name>example</sample:name>
              <sample:nick>ex</sample:nick>
            </Person>
            """);
    }

    [Fact]
    public void Prefixes_are_read_by_what_they_stand_for()
    {
        var read = RecordSerialization.FromXml<Person>("""<Person q:key="k1" xmlns:q="urn:keys" id=" 7 "><name xmlns="https://example.com/schema/sample">n</name></Person>"""u8);

        Assert.Equal(new Person { Id = 7, Name = "n", Code = "k1" }, read);
    }

    [Fact]
    public void A_member_of_another_namespace_is_another_one()
    {
        Person read = SameXml.Through<Person>("""<Person id="1"><name>not mine</name><o:name xmlns:o="urn:other">nor this</o:name></Person>""");

        Assert.Null(read.Name);
        Assert.Equal(2, read.Unknown.Count);
    }

    [Fact]
    public void A_namespace_without_a_prefix_holds_for_what_stands_within()
    {
        var shelf = new Shelf { Level = 2, Jars = [new Jar { Content = "plums", Sealed = true, Weight = 0.5m }], Label = "top", NotAName = "x", Owner = new Person { Id = 1, Boss = new Person { Id = 2 } } };

        SameXml.Pair(shelf, """
            <shelf xmlns="urn:pantry" level="2">
              <label>top</label>
              <j:jar xmlns:j="urn:jars" sealed="true"><content>plums</content><weight>0.5</weight></j:jar>
              <owner id="1"><boss id="2"/></owner>
              <remark>x</remark>
            </shelf>
            """);
        Assert.Equal(1, Count(Encoding.UTF8.GetString(shelf.ToXml()), "urn:pantry"));
    }

    [Fact]
    public void Null_is_said_and_absence_is_not()
    {
        Shelf nothing = SameXml.Through<Shelf>("""<shelf xmlns="urn:pantry" level="2"/>""");
        Shelf nil = SameXml.Through<Shelf>("""<shelf xmlns="urn:pantry" level="2"><label xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:nil="1"/></shelf>""",
            """<shelf xmlns="urn:pantry" level="2"><label xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></shelf>""");

        Assert.Equal(nothing, nil);
        Assert.Equal("""{"level":2,"label":null,"jars":[]}""", Encoding.UTF8.GetString(nil.ToJson()));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
