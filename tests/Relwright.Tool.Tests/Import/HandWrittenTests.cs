using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Shape;
using Relwright.Tool.Specs;
using Xunit;
using Described = Relwright.Engine.Api.ApiDescription;
using DescribedLink = Relwright.Engine.Api.Link;

namespace Relwright.Tool.Tests.Import;

/// <summary>The specification of this repository was written by hand from the same pages: both have to state the same facts.</summary>
[Collection(CorpusTests.Name)]
public sealed class HandWrittenTests(CorpusImport corpus)
{
    /// <summary>What differs, and why.</summary>
    private static readonly Dictionary<string, string> s_explained = new()
    {
        ["api: root application, not user"] = "both are called an entry point by the pages; the client of this repository begins with an application, the pages with the user",
        ["api: request id X-MS-Correlation-Id, client-request-id, not nothing"] = "no page has these headers; they are known from the vendor's SDK",
    };

    [SkippableFact]
    public void States_what_the_hand_written_specification_states()
    {
        Described imported = Description(corpus.Specs), written = Description(Repository.At("specs", "ucwa"));
        string[] differences = [.. Differences(imported, written).Where(difference => !s_explained.ContainsKey(difference))];
        Assert.Empty(differences);
    }

    [SkippableFact]
    public void Explains_no_difference_that_is_none()
    {
        Described imported = Description(corpus.Specs), written = Description(Repository.At("specs", "ucwa"));
        Assert.Empty(s_explained.Keys.Except(Differences(imported, written)));
    }

    private static Described Description(string folder) =>
        SpecCompilation.Compile(SpecInputs.Of([folder], "Ucwa"), new ShapeOptions("public", false), CancellationToken.None).Single().Description!;

    private static IEnumerable<string> Differences(Described imported, Described written)
    {
        if (imported.Facts.Root != written.Facts.Root)
            yield return $"api: root {written.Facts.Root}, not {imported.Facts.Root}";
        if (imported.Facts.Requests.RequestId != written.Facts.Requests.RequestId)
            yield return $"api: request id {Listed(written.Facts.Requests.RequestId)}, not {Listed(imported.Facts.Requests.RequestId)}";
        if ((imported.Facts.Json, imported.Facts.Xml, imported.Facts.ErrorBody) != (written.Facts.Json, written.Facts.Xml, written.Facts.ErrorBody))
            yield return "api: formats";
        foreach (Resource resource in written.Resources)
        {
            if (imported.Resources.FirstOrDefault(candidate => candidate.Name == resource.Name) is not { } other)
                yield return $"{resource.Name}: missing";
            else
                foreach (string difference in Differences(other, resource, written))
                    yield return $"{resource.Name}: {difference}";
        }

        foreach (EnumType type in written.Enums)
        {
            string[] own = [.. type.Values.Select(value => value.Value).Order()];
            string[] theirs = [.. imported.Enums.FirstOrDefault(candidate => candidate.Name == type.Name)?.Values.Select(value => value.Value).Order() ?? Enumerable.Empty<string>()];
            if (!own.SequenceEqual(theirs))
                yield return $"enum {type.Name}: {Listed(own)}, not {Listed(theirs)}";
        }
    }

    private static IEnumerable<string> Differences(Resource imported, Resource written, Described all)
    {
        IEnumerable<(string What, IEnumerable<string> Imported, IEnumerable<string> Written)> facts =
        [
            ("wire name", [imported.Rel, $"{imported.Revision}", imported.SameAs ?? ""], [written.Rel, $"{written.Revision}", written.SameAs ?? ""]),
            ("properties", imported.Properties.Select(Said), written.Properties.Select(Said)),
            ("links", imported.Links.Select(link => Said(link, all)), written.Links.Select(link => Said(link, all))),
            ("embedded", imported.Embedded.Select(child => Said(child, all)), written.Embedded.Select(child => Said(child, all))),
            ("scopes", imported.Scopes, written.Scopes),
            ("events", imported.Events.Select(Said), written.Events.Select(Said)),
            ("verbs", imported.Operations.Select(operation => operation.Verb), written.Operations.Select(operation => operation.Verb)),
            .. written.Operations.SelectMany(operation => Operations(imported.Operations.FirstOrDefault(other => other.Verb == operation.Verb), operation)),
        ];
        return facts
            .Select(fact => (fact.What, Imported: fact.Imported.Order().ToArray(), Written: fact.Written.Order().ToArray()))
            .Where(fact => !fact.Imported.SequenceEqual(fact.Written))
            .Select(fact => $"{fact.What} {Listed(fact.Written.Except(fact.Imported))}, not {Listed(fact.Imported.Except(fact.Written))}");
    }

    private static IEnumerable<(string What, IEnumerable<string> Imported, IEnumerable<string> Written)> Operations(Operation? imported, Operation written)
    {
        yield return (written.Verb + " errors", imported?.Errors.Select(Said) ?? [], written.Errors.Select(Said));
        yield return (written.Verb + " answer", [$"{imported?.Answer}"], [$"{written.Answer}"]);
        yield return (written.Verb + " precondition", [$"{imported?.Precondition}"], [$"{written.Precondition}"]);
        yield return (written.Verb + " query", imported?.Query.Select(Said) ?? [], written.Query.Select(Said));
        yield return (written.Verb + " body", Said(imported?.Body), Said(written.Body));
    }

    private static IEnumerable<string> Said(RequestBody? body) =>
        body is null ? [] : [$"{body.Form} {body.EchoUnknown} {body.MediaType}", .. body.Own, .. body.Members.Select(Said)];

    private static string Said(Property property) => $"{property.Name} {property.Type} {property.Required} {property.Constraints}";

    /// <summary>The hand-written specification describes some resources only; where it is silent, nothing can differ.</summary>
    private static string Said(DescribedLink link, Described all) => $"{link.Rel} {Known(link.To, all)} {link.Many}";

    private static string Said(Embedded child, Described all) => $"{child.Rel} {Known(child.To, all)} {child.Many} {child.Items}";

    private static string Said(ResourceEvent told) => $"{told.Kind} {told.Subject} {told.Sender} {told.Priority?.ToLowerInvariant()}";

    private static string Said(ErrorReference error) => $"{error.Code}/{error.Subcode}";

    private static string? Known(string? target, Described all) => all.Resources.Any(resource => resource.Name == target) ? target : null;

    private static string Listed(IEnumerable<string> texts) => string.Join(", ", texts) is { Length: > 0 } listed ? listed : "nothing";
}
