using System.Text;
using Contoso.Menagerie;
using Xunit;

namespace Relwright.Generated.Tests.Data;

/// <summary>Objects that are told by a discriminator to be one of those based on another.</summary>
public class InheritanceTests
{
    [Fact]
    public void Reads_the_type_that_the_discriminator_tells_wherever_it_stands()
    {
        Animal first = SameJson.Through<Animal>("""{"kind":"cat","name":"Mia","lives":9}""");
        Animal last = SameJson.Through<Animal>("""{"name":"Mia","lives":9,"extra":[{"kind":"dog"}],"kind":"tomcat"}""");

        Assert.Equal(9, Assert.IsType<Cat>(first).Lives);
        Assert.Equal("tomcat", Assert.IsType<Cat>(last).Kind);
    }

    [Fact]
    public void An_unknown_type_is_read_as_the_base_and_loses_nothing()
    {
        Animal read = SameJson.Through<Animal>("""{"kind":"axolotl","name":"Xo","gills":6}""");

        Assert.IsType<Animal>(read);
        Assert.True(read.Unknown.TryGet("gills", out _));
    }

    [Fact]
    public void A_derived_value_has_its_text_from_the_start()
    {
        Assert.Equal("""{"kind":"cat","name":"Mia","lives":7}""", Encoding.UTF8.GetString(new Cat { Name = "Mia", Lives = 7 }.ToJson()));
        Assert.Equal("dog", new Dog { Name = "Rex" }.Kind);
    }

    [Fact]
    public void Derived_values_stand_within_others()
    {
        Animal read = SameJson.Through<Animal>("""{"kind":"dog","name":"Rex","tricks":["sit"],"friend":{"kind":"cat","name":"Mia","lives":3}}""");

        Assert.Equal(3, Assert.IsType<Cat>(Assert.IsType<Dog>(read).Friend).Lives);
    }

    [Fact]
    public void Values_of_different_types_differ_even_with_equal_members()
    {
        Animal animal = new() { Kind = "dog", Name = "Rex" };
        Animal dog = new Dog { Name = "Rex" };

        Assert.NotEqual(animal, dog);
        Assert.Equal(dog, new Dog { Name = "Rex" });
        Assert.Equal("Max", (dog with { Name = "Max" }).Name);
        Assert.IsType<Dog>(dog with { Name = "Max" });
    }
}
