using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Tests.Broken;
using Xunit;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>Documents that others wrote.</summary>
public sealed class CorpusTests
{
    private const string NoCorpus = "the corpus does not lie beside the repository";

    /// <summary>What is wrong with documents of the corpus, by their paths.</summary>
    private static readonly Dictionary<string, string> s_wrong = new()
    {
        ["openapi/3.0/schema-enums.json"] = "RLW1060 schema-enums.json 86:34, RLW1060 schema-enums.json 86:51, RLW1060 schema-enums.json 164:34, RLW1060 schema-enums.json 164:44",
        ["openapi/3.2/link-object-examples.yaml"] = "RLW1049 link-object-examples.yaml 33:13, RLW1049 link-object-examples.yaml 38:13, RLW1049 link-object-examples.yaml 43:13, RLW1049 link-object-examples.yaml 48:13",
        ["openapi/3.2/media-type-examples.yaml"] = "RLW1047 media-type-examples.yaml 14:7, RLW1056 media-type-examples.yaml 52:13, RLW1059 media-type-examples.yaml 83:17, RLW1055 media-type-examples.yaml 87:17",
    };

    public static TheoryData<string> Single { get; } = Documents.Corpus is { } corpus
        ? [.. Directory.GetFiles(Path.Combine(corpus, "openapi"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(corpus, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : ["none"];

    [SkippableTheory]
    [MemberData(nameof(Single))]
    public void A_document_is_read_without_errors(string path)
    {
        Skip.If(Documents.Corpus is null, NoCorpus);

        DocumentsRead read = Documents.Read(Documents.FromCorpus(path));

        Assert.All(read.Files[0].Result.Problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Kind.Severity));
        Assert.Equal(s_wrong.GetValueOrDefault(path, ""), read.Found);
        Assert.NotEqual(0, read.Part.Endpoints.Count + read.Part.Webhooks.Count + read.Part.Types.Count);
    }

    [SkippableTheory]
    [InlineData("Identity/stable/2023-10-01/CommunicationIdentity.json", "Common/stable/2022-07-13/common.json")]
    [InlineData("Identity/stable/2023-10-01-earlier-commit/CommunicationIdentity.json", "Common/stable/2022-07-13/common.json")]
    [InlineData("Rooms/stable/2024-04-15/communicationservicesrooms.json", "Common/stable/2022-07-13/common.json")]
    [InlineData("Sms/stable/2021-03-07/communicationservicessms.json", "Common/stable/2021-03-07/error.json")]
    public void A_document_of_the_communication_services_is_read_with_what_it_refers_to(string path, string common)
    {
        Skip.If(Documents.Corpus is null, NoCorpus);

        DocumentsRead read = Documents.Read(Documents.FromCorpus("azure-communication/" + path), Documents.FromCorpus("azure-communication/" + common));

        Assert.Equal("", read.Found);
        Assert.NotEmpty(read.Part.Endpoints);
        Assert.All(read.Part.Endpoints.SelectMany(endpoint => endpoint.Answers).SelectMany(answer => answer.Contents), content => Assert.NotEqual(ValueKind.Any, content.Type!.Kind));
    }

    /// <remarks>
    /// Left out of account: descriptions; where the API is served, which 2.0 says by an extension; and which texts are secret, which
    /// the document of the services does not mark and ours does.
    /// </remarks>
    [SkippableFact]
    public void Our_document_of_Communication_Identity_says_what_that_of_the_service_says()
    {
        Skip.If(Documents.Corpus is null, NoCorpus);
        ApiPart theirs = Documents.Read(
            Documents.FromCorpus("azure-communication/Identity/stable/2023-10-01/CommunicationIdentity.json"),
            Documents.FromCorpus("azure-communication/Common/stable/2022-07-13/common.json")).Part;
        DocumentsRead ours = Documents.Read(("api.yaml", Repository.Read("specs", "communication-identity", "communication-identity.openapi.yaml")));

        Assert.Equal("", ours.Found);
        Assert.Equal(5, ours.Part.Endpoints.Count);
        Assert.Equal(Undescribed.Endpoints(theirs), Undescribed.Endpoints(ours.Part));
        Assert.Equal(Undescribed.Types(theirs), Undescribed.Types(ours.Part));
        Assert.Equal(Undescribed.Enums(theirs), Undescribed.Enums(ours.Part));
        Assert.Equal(theirs.Facts!.Version, ours.Part.Facts!.Version);
        Assert.Equal("{endpoint}", Assert.Single(theirs.Facts.Servers).Url);
        Assert.Equal("{endpoint}", Assert.Single(ours.Part.Facts.Servers).Url);
    }

    [Fact]
    public void Tokens_of_our_document_are_secret() => Assert.Equal(
        ["CommunicationIdentityAccessToken.token", "TeamsUserExchangeTokenRequest.token"],
        Documents.Read(("api.yaml", Repository.Read("specs", "communication-identity", "communication-identity.openapi.yaml"))).Part.Types.OfType<ObjectType>()
            .SelectMany(type => type.Properties.Where(property => property.Secret).Select(property => type.Name + "." + property.Name)));
}
