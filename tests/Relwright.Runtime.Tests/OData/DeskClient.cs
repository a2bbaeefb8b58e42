using System;
using System.Net.Http;
using Relwright.Generated;

namespace Relwright.Runtime.Tests.OData;

/// <summary>A client as the generator would emit it.</summary>
internal sealed class DeskClient(HttpClient http, Uri root, bool keyAsSegment = true) : ApiClient(http, root, DeskDescription.Instance, null)
{
    public CollectionPath<Ticket> Tickets => ODataLocation.Root(this, keyAsSegment).Many<Ticket>("tickets");

    public EntityPath<Ticket> Lead => ODataLocation.Root(this, keyAsSegment).One<Ticket>("lead");
}
