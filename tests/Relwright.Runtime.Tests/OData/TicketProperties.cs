using System;

namespace Relwright.Runtime.Tests.OData;

/// <summary>The names of a ticket's members, as the generator would emit them.</summary>
internal static class TicketProperties
{
    public static EntityProperty<Ticket, string?> Id => new("id");

    public static EntityProperty<Ticket, string?> Title => new("title");

    public static EntityProperty<Ticket, int?> Weight => new("weight");

    public static EntityProperty<Ticket, DateTimeOffset?> Due => new("due");

    public static EntityNavigation<Ticket, Ticket> Parts => new("parts");
}
