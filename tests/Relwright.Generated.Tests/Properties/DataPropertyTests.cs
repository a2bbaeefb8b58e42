using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Contoso.Menagerie;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Whatever a record of data holds comes back equal from JSON.</summary>
public sealed class DataPropertyTests
{
    [Fact]
    public void Values_of_every_kind_come_back() => ComesBack(AnyKinds.Kinds.Select(static kinds => kinds with
    {
        // Numbers that are not finite have a form in XML only.
        Single = kinds.Single is { } single && float.IsFinite(single) ? single : null,
        Double = kinds.Double is { } number && double.IsFinite(number) ? number : null,
    }));

    [Fact]
    public void Derived_types_come_back() => ComesBack(AnyAnimal.Animal);

    [Fact]
    public void Lists_and_maps_come_back() => ComesBack(AnyAnimal.Admission);

    [Fact]
    public void Unions_that_are_told_apart_by_their_looks_come_back() => ComesBack(AnyAnimal.Signal);

    [Fact]
    public void Unions_that_are_told_apart_by_a_member_come_back() => ComesBack(AnyAnimal.Load);

    [Fact]
    public void Patches_keep_absent_null_and_values_apart() => ComesBack(AnyAnimal.Patch);

    [Fact]
    public void Members_that_nobody_knows_come_back_wherever_they_stand()
    {
        Gen<(Admission Admission, (string Name, string Value)[] Unknown)> any =
            from admission in AnyAnimal.Admission
            from unknown in Gen.Elements("null", "1", "-0.5e3", "\"x\"", "true", "[]", "{}", "{\"a\":[1,{\"b\":null}]}").Zip(Any.JsonText).ListOf()
            select (admission, unknown.Select(static (pair, i) => (pair.Item2 + i, pair.Item1)).ToArray());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Arb.From(any), static any =>
        {
            JsonObject body = JsonNode.Parse(any.Admission.ToJson())!.AsObject();
            foreach (JsonObject place in new[] { body, body["animal"]!.AsObject() })
            {
                foreach ((string name, string value) in any.Unknown)
                    place[name] = JsonNode.Parse(value);
            }

            byte[] utf8 = Encoding.UTF8.GetBytes(body.ToJsonString());
            Admission read = Admission.FromJson(utf8);
            Admission again = Admission.FromJson(read.ToJson());

            Assert.Equal(read, again);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(utf8), JsonNode.Parse(read.ToJson())));
        }));
    }

    private static void ComesBack<T>(Gen<T> values)
        where T : class, IRecord<T> =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(12), Prop.ForAll(Arb.From(values), static value => Assert.Equal(value, RecordSerialization.FromJson<T>(value.ToJson()))));
}
