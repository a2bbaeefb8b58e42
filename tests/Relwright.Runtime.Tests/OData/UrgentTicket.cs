using Relwright.Generated;

namespace Relwright.Runtime.Tests.OData;

/// <summary>An entity of a derived type.</summary>
internal sealed record UrgentTicket : Ticket, IEntity<UrgentTicket>
{
    static string IEntity<UrgentTicket>.TypeName => "contoso.desk.urgentTicket";

    static UrgentTicket IRecord<UrgentTicket>.ReadJson(ref JsonCursor json)
    {
        json.Skip();
        return new UrgentTicket();
    }
}
