using System;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Readers;
using Relwright.Engine.Values;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

/// <summary>Facts of the wire of APIs such as UCWA (its reference, sections 1.3, 1.4 and 2) have a form and arrive in the model.</summary>
public sealed class FactTests
{
    [Fact]
    public void Media_types_members_dates_and_casing_of_both_formats()
    {
        ApiFacts facts = Spec.ReadClean("""
            relwright: 1
            api:
              root: application
              prefixes: { 'ms:rtc:saas:': Saas }
              json: { mediaTypes: [application/json, application/vnd.x+json], typeMember: rel, etagMember: etag, dates: milliseconds }
              xml: { mediaTypes: [application/vnd.x+xml], namespace: 'urn:x', dates: iso8601, booleans: titleCase }
              errorBody: { xmlRoot: reason, subcode: subcode }
              requests: { requestId: [X-A, client-request-id], minimumRevision: X-Min }
            """).Part.Facts!;

        Assert.Equal(
            new ApiFacts(
                null,
                "application",
                [new NamePrefix("ms:rtc:saas:", "Saas")],
                new JsonFormat(["application/json", "application/vnd.x+json"], "rel", "etag", DateForm.Milliseconds),
                new XmlFormat(["application/vnd.x+xml"], "urn:x", DateForm.Iso8601, BooleanForm.TitleCase),
                new ErrorBody("reason", "code", "subcode", "message"),
                new RequestHeaders(["X-A", "client-request-id"], "X-Min")),
            facts);
    }

    [Fact]
    public void Defaults_of_an_API_that_says_only_that_it_speaks_JSON()
    {
        ApiFacts facts = Spec.ReadClean("relwright: 1\napi: { json: {} }\n").Part.Facts!;

        Assert.Equal(new JsonFormat(["application/json"], null, null, DateForm.Iso8601), facts.Json);
        Assert.Null(facts.Xml);
        Assert.Equal(ErrorBody.Default, facts.ErrorBody);
        Assert.Equal(RequestHeaders.Default, facts.Requests);
    }

    [Fact]
    public void Version_twins_keep_the_name_on_the_wire_and_state_their_revision()
    {
        Resource twin = Resource("resource: group2\nrel: group\nrevision: 2\n");

        Assert.Equal(("group2", "group", 2), (twin.Name, twin.Rel, twin.Revision));
    }

    [Fact]
    public void A_relation_of_another_type_than_its_name_takes_the_representation_of_that_type()
    {
        Resource alias = Resource("resource: acceptedByParticipant\nrel: participant\nsameAs: participant\n");

        Assert.Equal(("participant", "participant"), (alias.Rel, alias.SameAs));
    }

    [Theory]
    [InlineData("string", nameof(ValueKind.String))]
    [InlineData("boolean", nameof(ValueKind.Boolean))]
    [InlineData("int32", nameof(ValueKind.Int32))]
    [InlineData("int64", nameof(ValueKind.Int64))]
    [InlineData("double", nameof(ValueKind.Double))]
    [InlineData("decimal", nameof(ValueKind.Decimal))]
    [InlineData("dateTime", nameof(ValueKind.DateTime))]
    [InlineData("date", nameof(ValueKind.Date))]
    [InlineData("duration", nameof(ValueKind.Duration))]
    [InlineData("guid", nameof(ValueKind.Guid))]
    [InlineData("uri", nameof(ValueKind.Uri))]
    [InlineData("bytes", nameof(ValueKind.Bytes))]
    [InlineData("AccessLevel", nameof(ValueKind.Enum))]
    public void Every_type_alone_and_in_a_list_and_in_both_forms(string type, string kindName)
    {
        var kind = Enum.Parse<ValueKind>(kindName);
        string? name = kind == ValueKind.Enum ? type : null;

        EquatableArray<Property> properties = Resource($"resource: a\nproperties:\n  b: {type}\n  c: [{type}]\n  d: {{ type: {type} }}\n  e: {{ type: [{type}] }}\n").Properties;

        var single = new TypeReference(kind, name);
        Assert.Equal(
            [single, TypeReference.ListOf(single), single, TypeReference.ListOf(single)],
            properties.Select(property => property.Type));
    }

    [Fact]
    public void A_data_URI_in_both_forms()
    {
        EquatableArray<Property> properties = Resource("resource: a\nproperties: { b: dataUri, c: { type: dataUri } }\n").Properties;

        Assert.Equal([new(ValueKind.DataUri), new TypeReference(ValueKind.DataUri)], properties.Select(property => property.Type));
    }

    [Fact]
    public void Marks_and_bounds_of_a_property()
    {
        Property property = Resource("""
            resource: a
            properties:
              b: { type: string, required: true, readOnly: true, secret: true, minLength: 1, maxLength: 9, minimum: -0.5, maximum: 1e3, summary: S, remarks: R, deprecated: D }
            """).Properties.Single();

        Assert.Equal(
            new Property("b", new TypeReference(ValueKind.String), true, true, true, new Constraints(1, 9, -0.5m, 1000m), new Documentation("S", "R", "D")),
            property);
    }

    [Fact]
    public void A_name_can_be_a_property_and_a_link_and_equal_to_the_name_of_its_resource()
    {
        Resource resource = Resource("resource: location\nproperties: { location: string, to: string }\nlinks: { to: { to: contact } }\n");

        Assert.Equal(["location", "to"], resource.Properties.Select(property => property.Name));
        Assert.Equal("contact", resource.Links.Single().To);
    }

    [Fact]
    public void Links_single_many_templated_and_to_what_nobody_describes()
    {
        EquatableArray<Link> links = Resource("resource: a\nlinks:\n  b: { to: c, many: true }\n  d: { to: e, templated: true }\n  f: {}\n  g:\n").Links;

        Assert.Equal(
            [
                new("b", "c", true, false, Documentation.None), new("d", "e", false, true, Documentation.None),
                new("f", null, false, false, Documentation.None), new Link("g", null, false, false, Documentation.None),
            ],
            links);
    }

    [Fact]
    public void Embedded_resources_single_and_as_items()
    {
        EquatableArray<Embedded> embedded = Resource("resource: a\nembedded: { b: { to: b }, c: { to: d, many: true, items: true } }\n").Embedded;

        Assert.Equal([new("b", "b", false, false, Documentation.None), new Embedded("c", "d", true, true, Documentation.None)], embedded);
    }

    [Fact]
    public void A_resource_that_is_nothing_but_a_verb()
    {
        Operation operation = Resource("resource: stopVideo\noperations: { POST: }\n").Operations.Single();

        Assert.Equal(new Operation("POST", Documentation.None, [], null, Answer.None, Precondition.None, [], []), operation);
    }

    [Fact]
    public void Query_parameters_and_members_of_the_request_with_types_and_bounds()
    {
        Operation operation = Resource("""
            resource: a
            operations:
              POST:
                query: { limit: { type: int32, required: true, minimum: 10, maximum: 30 } }
                body: { type: AInput, members: { modality: [Modality], start: { type: dateTime } } }
                returns: { location: conversation }
            """).Operations.Single();

        Assert.Equal(new Constraints(null, null, 10, 30), operation.Query.Single().Constraints);
        Assert.Equal("AInput", operation.Body!.TypeName);
        Assert.Equal(["modality", "start"], operation.Body.Members.Select(member => member.Name));
        Assert.Equal(new Answer(AnswerForm.Location, "conversation"), operation.Answer);
    }

    [Theory]
    [InlineData("input", nameof(BodyForm.Input))]
    [InlineData("resource", nameof(BodyForm.Resource))]
    public void A_PUT_in_either_form_that_sends_back_what_nobody_describes(string word, string form)
    {
        Operation operation = Resource($"resource: a\noperations:\n  PUT: {{ body: {{ as: {word}, members: [b, c], echo: unknown }}, returns: a, ifMatch: required }}\n").Operations.Single();

        Assert.Equal(new RequestBody(Enum.Parse<BodyForm>(form), null, ["b", "c"], [], true, null), operation.Body);
        Assert.Equal((new Answer(AnswerForm.Resource, "a"), Precondition.Required), (operation.Answer, operation.Precondition));
    }

    [Fact]
    public void A_raw_body_of_a_media_type_of_its_own()
    {
        Operation operation = Resource("resource: a\noperations: { POST: { body: { as: raw, mediaType: application/sdp } } }\n").Operations.Single();

        Assert.Equal(new RequestBody(BodyForm.Raw, null, [], [], false, "application/sdp"), operation.Body);
    }

    [Theory]
    [InlineData("GET", nameof(AnswerForm.Resource), nameof(Precondition.None))]
    [InlineData("HEAD", nameof(AnswerForm.None), nameof(Precondition.None))]
    [InlineData("POST", nameof(AnswerForm.None), nameof(Precondition.None))]
    [InlineData("PUT", nameof(AnswerForm.None), nameof(Precondition.Optional))]
    [InlineData("PATCH", nameof(AnswerForm.None), nameof(Precondition.Optional))]
    [InlineData("DELETE", nameof(AnswerForm.None), nameof(Precondition.Optional))]
    [InlineData("OPTIONS", nameof(AnswerForm.None), nameof(Precondition.None))]
    public void Defaults_of_every_verb(string verb, string form, string precondition)
    {
        Operation operation = Resource($"resource: a\noperations: {{ {verb}: {{}} }}\n").Operations.Single();

        Assert.Equal((verb, form, precondition), (operation.Verb, operation.Answer.Form.ToString(), operation.Precondition.ToString()));
        Assert.Equal(form == nameof(AnswerForm.Resource) ? "a" : null, operation.Answer.Resource);
    }

    [Theory]
    [InlineData("none", nameof(AnswerForm.None), null)]
    [InlineData("b", nameof(AnswerForm.Resource), "b")]
    [InlineData("{ location: b }", nameof(AnswerForm.Location), "b")]
    [InlineData("{ location: }", nameof(AnswerForm.Location), null)]
    public void Every_form_of_an_answer(string returns, string form, string? resource)
    {
        Operation operation = Resource($"resource: a\noperations: {{ GET: {{ returns: {returns} }} }}\n").Operations.Single();

        Assert.Equal(new Answer(Enum.Parse<AnswerForm>(form), resource), operation.Answer);
    }

    [Fact]
    public void Errors_to_the_subcode_with_None_as_a_name_like_any_other()
    {
        ErrorCode error = Spec.ReadClean("errors: { Gone: { status: 410, generic: true, subcodes: { None: text, CannotRedirect: { deprecated: D } } } }\n").Part.Errors.Single();
        Operation operation = Resource("resource: a\noperations: { GET: { errors: [Gone/CannotRedirect, Conflict] } }\n").Operations.Single();

        Assert.Equal(
            new ErrorCode("Gone", 410, true, Documentation.None, [new("None", Documentation.None with { Summary = "text" }), new("CannotRedirect", Documentation.None with { Deprecated = "D" })]),
            error);
        Assert.Equal([new("Gone", "CannotRedirect"), new ErrorReference("Conflict", null)], operation.Errors);
    }

    [Fact]
    public void Values_of_an_enum_are_texts_even_where_YAML_has_other_ideas()
    {
        EnumType type = Spec.ReadClean("enums: { Answer: { values: { None: , No: , null: , true: , 1: , onlineMeetingRel: text } } }\n").Part.Enums.Single();

        Assert.Equal(["None", "No", "null", "true", "1", "onlineMeetingRel"], type.Values.Select(value => value.Value));
    }

    [Fact]
    public void Scopes_of_the_API_and_of_a_resource_share_a_key_and_are_told_apart()
    {
        ApiPart catalogue = Spec.ReadClean("scopes: { A.Read: { permission: P, summary: S } }\n").Part;
        ApiPart both = Spec.ReadClean("resource: a\nscopes: { A.Read: }\n").Part;
        Resource resource = Resource("resource: a\nscopes: [A.Read, B.Read]\noperations: { GET: { scopes: [C.Read] } }\n");

        Assert.Equal([new Scope("A.Read", "P", new Documentation("S", null, null))], catalogue.Scopes);
        Assert.Equal((1, 0), (both.Scopes.Count, both.Resources.Single().Scopes.Count));
        Assert.Equal(["A.Read", "B.Read"], resource.Scopes);
        Assert.Equal(["C.Read"], resource.Operations.Single().Scopes);
    }

    [Fact]
    public void Events_of_every_kind()
    {
        EquatableArray<ResourceEvent> events = Resource("""
            resource: a
            events:
              - { kind: added, of: b, sender: me, priority: medium, reason: R }
              - kind: updated
              - kind: deleted
              - kind: started
              - kind: completed
            """).Events;

        Assert.Equal(new ResourceEvent(EventKind.Added, "b", "me", "medium", "R"), events[0]);
        Assert.Equal(
            [EventKind.Updated, EventKind.Deleted, EventKind.Started, EventKind.Completed],
            events.Skip(1).Select(read => read.Subject == "a" ? read.Kind : EventKind.Added));
    }

    [Fact]
    public void Sections_without_content_say_nothing()
    {
        ReadResult result = Spec.ReadClean("relwright:\nresource: a\nproperties:\nlinks:\nembedded:\nscopes:\noperations:\nevents:\nenums:\nerrors:\nsummary:\n");

        Assert.Equal(new Resource("a", "a", 1, null, Documentation.None, [], [], [], [], [], []), result.Part.Resources.Single());
        Assert.True(result.Omitted.AreNone);
    }

    [Fact]
    public void JSON_says_the_same_as_YAML()
    {
        ApiPart yaml = Spec.ReadClean("resource: a\nsummary: \"\U0001F600 A/B\"\nproperties: { b: { type: [string], required: true, maxLength: 3 } }\nlinks: { c: }\n").Part;
        ApiPart json = Spec.ReadClean("{\"resource\":\"a\",\"summary\":\"\\ud83d\\ude00 A\\/B\",\n\t\"properties\":{\"b\":{\"type\":[\"string\"],\"required\":true,\"maxLength\":3}},\"links\":{\"c\":null}}").Part;

        Assert.Equal(yaml, json);
    }

    private static Resource Resource(string text) => Spec.ReadClean(text).Part.Resources.Single();
}
