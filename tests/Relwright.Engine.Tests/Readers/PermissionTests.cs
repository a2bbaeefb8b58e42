using System.Linq;
using Relwright.Engine.Api;
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
