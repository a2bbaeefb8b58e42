using System;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Shape;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Data;
using Xunit;

namespace Relwright.Engine.Tests.Shape.Data;

/// <summary>Presence, dispatch, bounds and what an item depends on.</summary>
public sealed class ObjectShapingTests
{
    [Fact]
    public void What_the_caller_may_not_set_need_not_be_given()
    {
        ObjectType type = Sample.Object(
            "Pet",
            Sample.Property("id", required: true) with { ReadOnly = true },
            Sample.Property("name", required: true),
            Sample.Property("phone", Sample.Text with { Nullable = true }, required: true),
            Sample.Property("pin", required: true) with { WriteOnly = true });

        Assert.Equal(
            [Presence.Optional, Presence.Required, Presence.RequiredOrNull, Presence.Required],
            Presences(type, Sample.Endpoint("add", Sample.Data("Pet"), null)));
        Assert.Equal(
            [Presence.Required, Presence.Required, Presence.RequiredOrNull, Presence.Optional],
            Presences(type, Sample.Endpoint("get", null, TypeReference.ListOf(Sample.Data("Pet")))));
        Assert.All(Presences(type with { Partial = true }, Sample.Endpoint("add", Sample.Data("Pet"), null)), presence => Assert.Equal(Presence.Optional, presence));
    }

    [Fact]
    public void Only_what_is_sent_is_checked()
    {
        Property bounded = Sample.Property("n", new TypeReference(ValueKind.Int32)) with { Constraints = Constraints.None with { Minimum = 60, Maximum = 1440 } };
        DataType[] types = [Sample.Object("Order", Sample.Property("lines", TypeReference.ListOf(Sample.Data("Line")))), Sample.Object("Line", bounded), Sample.Object("Free")];

        ShapeResult sent = Sample.Shape(Sample.Api(types, null, [Sample.Endpoint("add", Sample.Data("Order"), Sample.Data("Free"))]));
        ShapeResult got = Sample.Shape(Sample.Api(types, null, [Sample.Endpoint("get", null, Sample.Data("Order"))]));

        Assert.Equal(["Line", "Order"], sent.Items.OfType<ShapedObject>().Where(item => item.Checked).Select(item => item.TypeName));
        Assert.DoesNotContain(got.Items.OfType<ShapedObject>(), item => item.TypeName != "Free" && item.Checked);
        ShapedBounds? bounds = sent.Items.OfType<ShapedObject>().Single(item => item.TypeName == "Line").Members[0].Bounds;
        Assert.Equal(new ShapedBounds(false, "60", "1440", false, false), bounds);
    }

    [Fact]
    public void The_base_tells_all_that_derive_from_it_and_each_has_its_text()
    {
        ObjectType animal = Sample.Object("Animal", Sample.Property("kind", required: true)) with
        {
            Discriminator = new Discriminator("kind", [new("cat", "Cat"), new("tom", "Cat"), new("kitten", "Kitten"), new("Animal", "Animal"), new("car", "Car")]),
        };
        ApiDescription api = Sample.Api([animal, Sample.Object("Cat") with { Base = "Animal" }, Sample.Object("Kitten") with { Base = "Cat" }, Sample.Object("Car")]);

        ShapedDispatch? all = Sample.Item<ShapedObject>(api, "Animal").Dispatch;
        Assert.Equal(["cat Cat", "tom Cat", "kitten Kitten"], all!.Texts.Select(text => $"{text.Text} {text.Target}"));
        Assert.Equal(["kitten Kitten"], Sample.Item<ShapedObject>(api, "Cat").Dispatch!.Texts.Select(text => $"{text.Text} {text.Target}"));
        Assert.Null(Sample.Item<ShapedObject>(api, "Kitten").Dispatch);
        Assert.Equal("cat", Sample.Item<ShapedObject>(api, "Cat").Members[0].Initial?.Text);
        Assert.Equal(["Animal", "Cat"], new[] { "Cat", "Kitten" }.Select(name => Sample.Item<ShapedObject>(api, name).Base));
        Assert.Equal([true, true, false], new[] { "Animal", "Cat", "Kitten" }.Select(name => Sample.Item<ShapedObject>(api, name).Open));
    }

    [Fact]
    public void Objects_based_on_one_another_in_a_circle_end_somewhere()
    {
        ApiDescription api = Sample.Api([Sample.Object("A", Sample.Property("x")) with { Base = "B" }, Sample.Object("B", Sample.Property("y")) with { Base = "A" }]);

        Assert.Equal([null, "B"], Sample.Shape(api).Items.OfType<ShapedObject>().Select(item => item.Base).Order());
    }

    [Fact]
    public void Objects_based_on_one_another_without_end_are_cut()
    {
        ShapeResult result = Sample.Shape(Sample.Api(Enumerable.Range(0, 20_000).Select(i => Sample.Object($"T{i:d5}", Sample.Property($"p{i}")) with { Base = $"T{i + 1:d5}" })));

        Assert.Equal(65, result.Items.OfType<ShapedObject>().Max(item => item.Members.Count));
    }

    [Theory]
    [InlineData("\"dog\"", nameof(ValueKind.String), "dog")]
    [InlineData("true", nameof(ValueKind.Boolean), "true")]
    [InlineData("-7", nameof(ValueKind.Int32), "-7")]
    [InlineData("3000000000", nameof(ValueKind.Int32), null)]
    [InlineData("3000000000", nameof(ValueKind.Int64), "3000000000")]
    [InlineData("1.0", nameof(ValueKind.Int64), null)]
    [InlineData("{", nameof(ValueKind.String), null)]
    public void A_constant_is_there_from_the_start_where_it_is_a_value_of_the_type(string json, string kind, string? expected)
    {
        Property constant = Sample.Property("c", new TypeReference(Enum.Parse<ValueKind>(kind)), required: true) with { Constant = json };

        Assert.Equal(expected, Sample.Item<ShapedObject>(Sample.Api([Sample.Object("Pet", constant)]), "Pet").Members[0].Initial?.Text);
        Assert.Null(Sample.Item<ShapedObject>(Sample.Api([Sample.Object("Pet", constant with { Required = false })]), "Pet").Members[0].Initial);
    }

    [Fact]
    public void An_edit_of_one_type_changes_its_item_only()
    {
        DataType[] types = [.. Enumerable.Range(0, 50).Select(i => (DataType)Sample.Object($"T{i}", Sample.Property("a"), Sample.Property("next", Sample.Data($"T{(i + 1) % 50}"))))];
        ShapedItem[] before = [.. Sample.Shape(Sample.Api(types)).Items];
        types[7] = Sample.Object("T7", Sample.Property("a"), Sample.Property("added"), Sample.Property("next", Sample.Data("T8")));
        ShapedItem[] after = [.. Sample.Shape(Sample.Api(types)).Items];

        Assert.Equal(["T7"], after.Except(before).Select(item => item.TypeName));
    }

    [Fact]
    public void Thousands_of_types_are_shaped_and_a_cancelled_work_ends()
    {
        ApiDescription api = Sample.Api(Enumerable.Range(0, 5000).Select(i => Sample.Object(
            $"T{i}",
            [.. Enumerable.Range(0, 20).Select(p => Sample.Property($"p{p}", p % 5 == 0 ? Sample.Data($"T{(i * 7 + p) % 5000}") : Sample.Text))])));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Equal(5000, Sample.Shape(api).Items.Count);
        Assert.Throws<OperationCanceledException>(() => Sample.Shape(api, cancelled.Token));
    }

    private static Presence[] Presences(ObjectType type, Endpoint endpoint) =>
        [.. Sample.Item<ShapedObject>(Sample.Api([type], null, [endpoint]), type.Name).Members.Select(member => member.Presence)];
}
