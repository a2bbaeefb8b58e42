using System.Collections.Generic;

namespace Relwright.Engine.Tests.Broken;

/// <summary>Problems that no folder beside this file shows, with where they are shown instead. The one place to keep this in.</summary>
internal static class RaisedElsewhere
{
    public static IReadOnlyDictionary<string, string> Ids { get; } = new Dictionary<string, string>
    {
        ["RLW1001"] = "Readers/SpecReadingTests: a file of that size does not belong in a repository",
        ["RLW1002"] = "Readers/SpecReadingTests: the host tells of it without a text",
        ["RLW1007"] = "Documents/YamlDocumentReaderTests: the text is made there",
        ["RLW1011"] = "Readers/SpecReadingTests: an option of the project, not a text",
        ["RLW1051"] = "Readers/OpenApi/HostileDocumentTests: the text is made there",
        ["RLW1052"] = "the generator's tests: a fact of the project",
        ["RLW1053"] = "the generator's tests: a fact of the project",
        ["RLW3010"] = "Shape/Data/DataNamingTests: no native specification has types within others",
        ["RLW4002"] = "Relwright.Generator.Tests/Permissions: what a project calls, not a text",
        ["RLW4003"] = "Relwright.Generator.Tests/Permissions: what a project calls, not a text",
        ["RLW4004"] = "Relwright.Generator.Tests/Permissions: what a project states, not a text",
        ["RLW4005"] = "Relwright.Generator.Tests/Permissions: what a project states, not a text",
        ["RLW9001"] = "Readers/SpecReadingTests and the generator's tests: only a defect raises it",
        ["RLW9002"] = "the generator's tests: a fact of the project",
        ["RLW9003"] = "the generator's tests: a fact of the project",
        ["RLW9004"] = "Relwright.Package.Tests/MistakeTests: a fact of the project's packages",
    };
}
