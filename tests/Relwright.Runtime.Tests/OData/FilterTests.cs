using System;
using Xunit;

namespace Relwright.Runtime.Tests.OData;

public sealed class FilterTests
{
    [Fact]
    public void Doubles_quotes_within_a_text() => Assert.Equal("title eq 'O''Neil'", (TicketProperties.Title == "O'Neil").ToString());

    [Fact]
    public void Compares_with_no_value() => Assert.Equal("title ne null", (TicketProperties.Title != null).ToString());

    [Fact]
    public void Writes_numbers_and_times_without_quotes()
    {
        DateTimeOffset due = new(2026, 5, 4, 3, 2, 1, TimeSpan.Zero);

        Assert.Equal("weight ge 5", (TicketProperties.Weight >= 5).ToString());
        Assert.Equal("due lt 2026-05-04T03:02:01Z", (TicketProperties.Due < due).ToString());
    }

    [Fact]
    public void Puts_an_alternative_beside_a_conjunction_in_parentheses()
    {
        ODataFilter<Ticket> either = TicketProperties.Weight > 1 | TicketProperties.Weight < 0;

        Assert.Equal("(weight gt 1 or weight lt 0) and title eq 'a'", (either & TicketProperties.Title == "a").ToString());
        Assert.Equal("weight gt 1 or weight lt 0 or title eq 'a'", (either | TicketProperties.Title == "a").ToString());
        Assert.Equal("not (weight gt 1 or weight lt 0)", (!either).ToString());
    }

    [Fact]
    public void Gives_each_filter_on_what_is_behind_a_navigation_a_variable_of_its_own() =>
        Assert.Equal(
            "parts/any(x:x/weight gt 1 and x/parts/all(xx:xx/title eq 'a'))",
            TicketProperties.Parts.Any(TicketProperties.Weight > 1 & TicketProperties.Parts.All(TicketProperties.Title == "a")).ToString());

    [Fact]
    public void Asks_of_the_items_of_a_collection()
    {
        EntityProperty<Ticket, EquatableList<string>> tags = new("tags");
        EntityProperty<Ticket, EquatableList<Ticket>> copies = new("copies");

        Assert.Equal("tags/any(x:x eq 'it''s')", tags.Any(tag => tag == "it's").ToString());
        Assert.Equal("tags/all(x:startswith(x,'a') or x eq 'b')", tags.All(tag => tag.StartsWith("a") | tag == "b").ToString());
        Assert.Equal("tags/any()", tags.Any().ToString());
        Assert.Equal("copies/any(x:x/weight gt 1)", copies.Any(TicketProperties.Weight > 1).ToString());
        Assert.Equal("parts/any(x:x/tags/any(xx:xx in ('a','b')))", TicketProperties.Parts.Any(tags.Any(tag => tag.In("a", "b"))).ToString());
    }

    [Fact]
    public void Asks_whether_flags_hold() => Assert.Equal("title has 'mail,phone'", TicketProperties.Title.Has("mail,phone").ToString());

    [Fact]
    public void Asks_whether_there_is_anything_at_all() => Assert.Equal("parts/any()", TicketProperties.Parts.Any().ToString());

    [Fact]
    public void Knows_functions_of_texts_and_lists_of_values()
    {
        Assert.Equal("startswith(title,'it''s')", TicketProperties.Title.StartsWith("it's").ToString());
        Assert.Equal("endswith(title,'a')", TicketProperties.Title.EndsWith("a").ToString());
        Assert.Equal("contains(title,'a')", TicketProperties.Title.Contains("a").ToString());
        Assert.Equal("weight in (1,2)", TicketProperties.Weight.In(1, 2).ToString());
        Assert.Equal("false", TicketProperties.Weight.In().ToString());
    }
}
