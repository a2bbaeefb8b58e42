using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Readers;
using Relwright.Engine.Readers.Merging;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

public sealed class PermissionTests
{
    [Fact]
    public void Reads_the_native_catalogue()
    {
        ApiPart part = Spec.ReadClean("""
            permissions:
              Calls.Read:
                application: { id: A7A681DC-756E-4909-B988-F160EDC6655F, displayName: Read, description: Reads., adminConsent: true }
                delegated:
                allows: [ GET /calls ]
                least: [ "GET /calls/{id}" ]
            """).Part;

        Permission permission = Assert.Single(part.Permissions);
        Assert.Equal(new PermissionGrant(PermissionScheme.Application, "a7a681dc-756e-4909-b988-f160edc6655f", "Read", "Reads.", true), permission.Grants[0]);
        Assert.Equal(new PermissionGrant(PermissionScheme.Delegated, null, null, null, null), permission.Grants[1]);
        Assert.Equal(
            ["GET /calls Application False", "GET /calls Delegated False", "GET /calls/{id} Application True", "GET /calls/{id} Delegated True"],
            part.PermissionRules.Select(rule => $"{rule.Verb} {rule.Path} {rule.Scheme} {rule.Alternatives[0].Least}"));
    }

    [Fact]
    public void Tells_what_is_no_guid_and_no_call() => Assert.Equal(
        "RLW1017 3:24, RLW1017 4:15",
        Spec.Found(Spec.Read("permissions:\n  Calls.Read:\n    application: { id: a7a6 }\n    allows: [ calls, GET /calls ]\n")));

    [Fact]
    public void Reads_what_holds_in_one_scheme_only_and_what_needs_other_permissions_as_well()
    {
        ApiPart part = Spec.ReadClean("""
            permissions:
              Ticket.Write:
                application: { least: [ POST /tickets ] }
                delegated: { allows: [ POST /tickets, { call: POST /tickets, with: [ User.Read, Ticket.Write ] } ] }
                allows: [ { call: "PATCH /tickets/{id}", with: [ User.Read ] } ]
            """).Part;

        Assert.Equal(
            [
                "PATCH /tickets/{id} Application Ticket.Write+User.Read False",
                "PATCH /tickets/{id} Delegated Ticket.Write+User.Read False",
                "POST /tickets Application Ticket.Write True",
                "POST /tickets Delegated Ticket.Write False",
                "POST /tickets Delegated Ticket.Write+User.Read False",
            ],
            part.PermissionRules.Select(rule => $"{rule.Verb} {rule.Path} {rule.Scheme} {string.Join("+", rule.Alternatives[0].Permissions)} {rule.Alternatives[0].Least}"));
    }

    [Theory]
    [InlineData("{ with: [ User.Read ] }", "RLW1015 4:15")]
    [InlineData("{ call: GET /tickets, wiht: [ User.Read ] }", "RLW1014 4:37")]
    [InlineData("{ call: tickets }", "RLW1017 4:23")]
    [InlineData("[ GET /tickets ]", "RLW1016 4:15")]
    [InlineData("GET /tickets, GET /tickets", "RLW1021 4:29")]
    [InlineData("{ call: GET /tickets, with: [ A, B ] }, { call: GET /tickets, with: [ B, A ] }", "RLW1021 4:63")]
    public void Tells_what_is_wrong_with_a_call_in_its_place(string call, string problem) =>
        Assert.Equal(problem, Spec.Found(Spec.Read($"permissions:\n  Ticket.Read:\n    application:\n    allows: [ {call} ]\n")));

    [Fact]
    public void Takes_ids_that_are_guids_only()
    {
        ReadResult result = Spec.Read("""{ "delegatedScopesList": [ { "value": "A", "id": "{A7A681DC-756E-4909-B988-F160EDC6655F}" }, { "value": "B", "id": "not a guid" }, { "value": "C" } ] }""");

        Assert.Equal("RLW1086 1:116", Spec.Found(result));
        Assert.Equal(["a7a681dc-756e-4909-b988-f160edc6655f", null, null], result.Part.Permissions.Select(permission => permission.Grants[0].Id));
    }

    [Fact]
    public void Puts_together_what_the_published_documents_say_of_a_permission()
    {
        ApiPart rules = Spec.ReadClean("""
            { "permissions": { "Calls.Read": {
              "schemes": { "Application": { "adminDisplayName": "Read", "requiresAdminConsent": true }, "DelegatedWork": { } },
              "pathSets": [ { "schemeKeys": [ "Application", "DelegatedWork" ], "methods": [ "GET" ], "paths": { "/calls/{id}": "least=Application;AlsoRequires=Users.Read" } } ] } } }
            """).Part;
        ApiPart ids = Spec.ReadClean("""{ "applicationScopesList": [ { "value": "Calls.Read", "id": "a7a681dc-756e-4909-b988-f160edc6655f", "adminConsentDescription": "Reads." } ], "delegatedScopesList": [] }""").Part;

        Permission permission = Assert.Single(PermissionMerger.Permissions([ids, rules]));

        Assert.Equal(new PermissionGrant(PermissionScheme.Application, "a7a681dc-756e-4909-b988-f160edc6655f", "Read", "Reads.", true), permission.Grants[0]);
        Assert.Equal(
            ["Application Calls.Read+Users.Read True", "Delegated Calls.Read+Users.Read False"],
            PermissionMerger.Rules([rules]).Select(rule => $"{rule.Scheme} {string.Join("+", rule.Alternatives[0].Permissions)} {rule.Alternatives[0].Least}"));
    }
}
