using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.Merging;
using Relwright.Engine.Shape;
using Relwright.Engine.Tests.Readers;
using Relwright.Engine.Values;
using Xunit;

namespace Relwright.Engine.Tests.Broken;

/// <summary>The catalogue, its pages and the broken specifications in the folders beside this file.</summary>
public sealed class BrokenSpecTests
{
    /// <summary>Where each broken specification has its problem.</summary>
    public static TheoryData<string, string> Places { get; } = new()
    {
        { "RLW1003", "broken.yaml 1:1" },
        { "RLW1004", "broken.yaml 2:18" },
        { "RLW1005", "broken.yaml 3:1" },
        { "RLW1006", "broken.yaml 3:7" },
        { "RLW1008", "broken.yaml 4:3" },
        { "RLW1009", "broken.yaml 3:5" },
        { "RLW1010", "broken.yaml 1:1" },
        { "RLW1012", "broken.yaml 1:1" },
        { "RLW1013", "broken.yaml 1:12" },
        { "RLW1014", "broken.yaml 2:1" },
        { "RLW1015", "broken.yaml 3:3" },
        { "RLW1016", "broken.yaml 2:9" },
        { "RLW1017", "broken.yaml 3:35" },
        { "RLW1018", "broken.yaml 3:13" },
        { "RLW1019", "broken.yaml 3:17" },
        { "RLW1020", "broken.yaml 3:1" },
        { "RLW1021", "broken.yaml 2:38" },
        { "RLW1022", "broken.yaml 3:25" },
        { "RLW1023", "broken.yaml 2:1" },
        { "RLW1030", "members.yaml 2:1" },
        { "RLW1031", "more.yaml 2:1" },
        { "RLW1032", "group.yaml 1:1" },
        { "RLW1040", "broken.yaml 8:18" },
        { "RLW1041", "broken.yaml 5:5" },
        { "RLW1042", "broken.yaml 7:12" },
        { "RLW1043", "broken.yaml 5:42" },
        { "RLW1044", "broken.yaml 8:31" },
        { "RLW1045", "broken.yaml 5:14" },
        { "RLW1046", "broken.yaml 5:14" },
        { "RLW1047", "broken.yaml 6:7" },
        { "RLW1048", "broken.yaml 1:1" },
        { "RLW1049", "broken.yaml 10:13" },
        { "RLW1050", "broken.yaml 3:42" },
        { "RLW1054", "broken.yaml 1:1" },
        { "RLW1055", "broken.yaml 11:9" },
        { "RLW1056", "broken.yaml 9:13" },
        { "RLW1057", "broken.yaml 11:9" },
        { "RLW1058", "broken.yaml 11:9" },
        { "RLW1059", "broken.yaml 12:9" },
        { "RLW1060", "broken.yaml 5:49" },
        { "RLW1065", "broken.yaml 12:81" },
        { "RLW1066", "broken.yaml 7:42" },
        { "RLW1067", "broken.yaml 8:11" },
        { "RLW1070", "broken.csdl 6:9" },
        { "RLW1071", "broken.csdl 1:21" },
        { "RLW1072", "broken.csdl 1:2" },
        { "RLW1073", "broken.csdl 5:10" },
        { "RLW1074", "broken.csdl 5:10" },
        { "RLW1075", "broken.csdl 5:59" },
        { "RLW1076", "broken.csdl 6:38" },
        { "RLW1077", "broken.csdl 4:42" },
        { "RLW1078", "broken.csdl 6:25" },
        { "RLW1079", "broken.csdl 5:28" },
        { "RLW1080", "broken.csdl 4:21" },
        { "RLW1081", "broken.csdl 5:33" },
        { "RLW1082", "broken.csdl 6:44" },
        { "RLW1083", "broken.csdl 2:24" },
        { "RLW1084", "broken.csdl 6:47" },
        { "RLW1085", "broken.csdl 7:23" },
        { "RLW1086", "broken.yaml 3:9" },
        { "RLW2001", "broken.yaml 5:18" },
        { "RLW2002", "broken.yaml 7:9" },
        { "RLW2003", "broken.yaml 7:19" },
        { "RLW2004", "broken.yaml 7:19" },
        { "RLW2005", "broken.yaml 6:28" },
        { "RLW2006", "broken.yaml 2:14" },
        { "RLW2007", "broken.yaml 4:9" },
        { "RLW2009", "broken.yaml 5:20" },
        { "RLW3001", "broken.yaml 6:3" },
        { "RLW3002", "broken.yaml 3:1" },
        { "RLW4001", "broken.yaml 4:29" },
        { "RLW4006", "broken.yaml 5:17" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Tells_of_the_broken_place(string id, string expected)
    {
        var results = Repository.Broken(id).ToDictionary(file => file.File, file => Spec.Read(file.Text, file.File));
        List<Problem> problems = [.. results.Values.SelectMany(result => result.Problems)];
        if (results.Count > 1 || results.Keys.All(file => !file.StartsWith("broken.", StringComparison.Ordinal)) || IsOfTheModel(id))
        {
            IEnumerable<(string, ApiPart)> parts = results.Select(result => (result.Key, result.Value.Part));
            MergeResult merged = ApiMerger.Merge(parts, "Sample", "Contoso.Sample");
            problems.AddRange(merged.Problems);
            if (IsOfTheModel(id))
                problems.AddRange(Shaping.Shape(merged.Api!, _ => false, new ShapeOptions("public", false), CancellationToken.None).Problems);
        }

        Problem problem = Assert.Single(problems);
        SourceSpan span = problem.Span ?? results[problem.File ?? "broken.yaml"].Map.Find(problem.Path, out _)!.Value;
        Assert.Equal($"{id} {expected}", string.Create(CultureInfo.InvariantCulture, $"{problem.Kind.Id} {problem.File ?? "broken.yaml"} {span.Line}:{span.Column}"));
    }

    [Theory]
    [InlineData("RLW2001", "group")]
    [InlineData("RLW2002", "GroupKind")]
    [InlineData("RLW2003", "Groups.Read")]
    [InlineData("RLW2004", "CannotRedirect")]
    [InlineData("RLW2005", "name")]
    [InlineData("RLW2006", "group")]
    [InlineData("RLW2009", "group")]
    public void Proposes_the_nearest_name(string id, string nearest)
    {
        ApiPart part = Spec.Read(Repository.Broken(id).Single().Text, "broken.yaml").Part;
        ApiDescription api = ApiMerger.Merge([("broken.yaml", part)], "Sample", "Contoso.Sample").Api!;

        Problem problem = Assert.Single(Shaping.Shape(api, _ => false, new ShapeOptions("public", false), CancellationToken.None).Problems);
        Assert.EndsWith($"; did you mean '{nearest}'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_mistake_elsewhere_may_have_left_out_is_not_reported_as_missing()
    {
        ApiPart part = Spec.Read(Repository.Broken("RLW2001").Single().Text, "broken.yaml").Part;
        ApiDescription api = ApiMerger.Merge([("broken.yaml", part)], "Sample", "Contoso.Sample").Api!;

        Assert.Empty(Shaping.Shape(api, name => name == "gruop", new ShapeOptions("public", false), CancellationToken.None).Problems);
    }

    [Fact]
    public void Every_problem_has_a_broken_specification_or_is_shown_elsewhere()
    {
        IEnumerable<string> folders = Directory.GetDirectories(Repository.BrokenSpecs).Select(folder => Path.GetFileName(folder)!);
        IEnumerable<string> rows = Places.Select(row => (string)row[0]);

        Assert.Equal(folders.Order(), rows.Order());
        Assert.Equal(Catalog.All.Select(kind => kind.Id), rows.Concat(RaisedElsewhere.Ids.Keys).Order());
    }

    [Fact]
    public void Every_problem_has_a_page_that_says_cause_example_and_fix()
    {
        IEnumerable<string> pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "problems")).Select(page => Path.GetFileNameWithoutExtension(page)!);

        Assert.Equal(Catalog.All.Select(kind => kind.Id), pages.Order());
        foreach (ProblemKind kind in Catalog.All)
        {
            string page = Repository.Read("docs", "problems", kind.Id + ".md");
            Assert.StartsWith($"# {kind.Id}: {kind.Title}\n", page, StringComparison.Ordinal);
            foreach (string heading in (string[])["## Cause\n", "## Example\n", "## Fix\n"])
                Assert.Contains(heading, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_page_of_a_broken_specification_shows_it()
    {
        foreach (string id in Places.Select(row => (string)row[0]))
        {
            string page = Repository.Read("docs", "problems", id + ".md");
            Assert.All(Repository.Broken(id), file => Assert.Contains($"```{(file.File.EndsWith(".csdl", StringComparison.Ordinal) ? "xml" : "yaml")}\n{file.Text}```\n", page, StringComparison.Ordinal));
        }
    }

    /// <summary>Whether a problem is one of what the files say together, rather than of a file's text.</summary>
    private static bool IsOfTheModel(string id) => id[3] is '2' or '3' or '4';
}
