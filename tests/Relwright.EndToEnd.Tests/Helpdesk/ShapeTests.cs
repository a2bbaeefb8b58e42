using System;
using System.Reflection;
using Contoso.Helpdesk;
using Xunit;

namespace Relwright.EndToEnd.Tests.Helpdesk;

/// <summary>What the description forbids or gives up shows in the emitted code.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void What_no_filter_may_have_has_no_comparisons()
    {
        Assert.IsType<EntityMember<Ticket>>((object)TicketProperties.InternalNumber);
        Assert.IsType<EntityMember<Ticket>>((object)TicketProperties.History);
        Assert.IsType<EntityProperty<Ticket, string>>((object)TicketProperties.Title);
    }

    [Fact]
    public void What_is_deprecated_says_what_to_use_instead() =>
        Assert.Equal("Ask for 'priority' instead.", typeof(Ticket).GetProperty("Mood")!.GetCustomAttribute<ObsoleteAttribute>()!.Message);

    [Fact]
    public void What_cannot_be_deleted_has_no_method_for_it() =>
        Assert.Null(typeof(HelpdeskClient).Assembly.GetType("Contoso.Helpdesk.StatisticsPaths")?.GetMethod("DeleteAsync"));

    [Fact]
    public void A_type_definition_is_what_it_stands_for() => Assert.Equal(typeof(int?), typeof(Ticket).GetProperty("Weight")!.PropertyType);

    [Fact]
    public void What_only_the_server_sets_is_in_no_patch() => Assert.Null(typeof(TicketPatch).GetProperty("Id"));
}
