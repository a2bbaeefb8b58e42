using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Tool.Tests.Graph;

/// <summary>The page in a browser; skipped where there is none.</summary>
public sealed class GraphPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Shows_158_resources_by_their_distance_from_the_root_within_the_window()
    {
        await using Chromium page = await LargeAsync();

        Assert.Equal(LargeSpec.Resources, (int)(await page.ValueOfAsync("document.querySelectorAll('.overview .step a.chip').length"))!);
        Assert.Equal(
            """["The root1","1 step away12","2 steps away12","3 steps away132","No way leads here1"]""",
            (await page.ValueOfAsync("[...document.querySelectorAll('.step h3')].map(one => one.textContent)"))!.ToJsonString());
        Assert.True((bool)(await page.ValueOfAsync("document.documentElement.scrollWidth <= innerWidth"))!);
        Assert.Equal(0, (int)(await page.ValueOfAsync("performance.getEntriesByType('resource').length"))!);
        Assert.Empty(page.Complaints);
    }

    [SkippableFact]
    public async Task Is_searched_and_read_with_the_keyboard_alone()
    {
        await using Chromium page = await LargeAsync();

        await page.PressAsync("/");
        await page.PressAsync([.. "acceptcon".Select(letter => letter.ToString())]);
        Assert.Equal("2 resources, Enter opens the first", await page.TextOfAsync("#found"));
        await page.PressAsync("Enter");

        Assert.Equal("heading", (string?)await page.ValueOfAsync("document.activeElement.id"));
        Assert.Equal("acceptContact", await page.TextOfAsync("#heading"));
        Assert.Equal("home contacts contact", (string?)await page.ValueOfAsync("[...document.querySelectorAll('.way a')].map(one => one.textContent).join(' ')"));
        string details = await page.TextOfAsync(".details");
        Assert.Contains("POST", details);
        Assert.Contains("Gone (410)", details);
        Assert.Contains("Large.Write (Change things)", details);
        Assert.Contains("the place of contact", details);

        await page.PressAsync("/", "Escape");
        Assert.Equal("", (string?)await page.ValueOfAsync("document.getElementById('search').value"));
        await page.PressAsync("ArrowDown", "ArrowDown", "Enter");
        Assert.Equal("archives", await page.TextOfAsync("#heading"));
        Assert.Empty(page.Complaints);
    }

    [SkippableFact]
    public async Task Finds_resources_by_what_they_have_and_says_where()
    {
        await using Chromium page = await LargeAsync();

        await page.PressAsync(["/", .. "alreadyth".Select(letter => letter.ToString())]);

        Assert.Equal("12 resources, Enter opens the first", await page.TextOfAsync("#found"));
        Assert.Equal("archives\nerror Conflict/AlreadyThere", await page.TextOfAsync("#list a"));
    }

    [SkippableFact]
    public async Task Names_of_neighbours_fit_into_their_boxes_and_boxes_do_not_meet()
    {
        await using Chromium page = await LargeAsync();

        JsonNode wrong = (await page.ValueOfAsync(
            """
            (async () => {
              const wrong = [];
              for (const resource of api.resources) {
                location.hash = href(resource.name);
                await new Promise(done => addEventListener("hashchange", done, { once: true }));
                const boxes = [...document.querySelectorAll("svg rect")].map(one => one.getBoundingClientRect());
                const meet = boxes.some((one, i) => boxes.some((other, j) => i < j &&
                  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom));
                const spills = [...document.querySelectorAll("svg a")].some(one =>
                  one.querySelector("text").getBoundingClientRect().right > one.querySelector("rect").getBoundingClientRect().right);
                if (meet || spills || boxes.length !== resource.in.size + resource.out.size + 1) wrong.push(resource.name);
              }
              return wrong;
            })()
            """))!;

        Assert.Equal("[]", wrong.ToJsonString());
        Assert.Empty(page.Complaints);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_legible_in_the_light_and_in_the_dark(bool dark)
    {
        await using Chromium page = await LargeAsync("#contact", dark);

        // Contrast as WCAG 2.2 defines it (success criterion 1.4.3); 4.5 is what text needs.
        JsonNode ratios = (await page.ValueOfAsync(
            """
            (() => {
              const style = getComputedStyle(document.documentElement), probe = document.body.appendChild(document.createElement("i"));
              const light = name => {
                probe.style.color = style.getPropertyValue(name);
                const [r, g, b] = getComputedStyle(probe).color.match(/[\d.]+/g).map(one => one / 255).map(one => one <= .04045 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
              };
              return [["--text", "--page"], ["--text", "--state"], ["--text", "--action"], ["--faint", "--page"], ["--faint", "--panel"], ["--strong", "--page"], ["--on-chosen", "--chosen"], ["--warn", "--page"]]
                .map(pair => pair.map(light).sort((one, other) => other - one)).map(([high, low]) => (high + .05) / (low + .05));
            })()
            """))!;

        Assert.Equal(dark, (bool)(await page.ValueOfAsync("matchMedia('(prefers-color-scheme: dark)').matches"))!);
        Assert.All(ratios.AsArray(), ratio => Assert.InRange((double)ratio!, 4.5, 21));
    }

    [SkippableFact]
    public async Task Text_of_a_specification_stays_text()
    {
        string[] hostile =
        [
            "</script><script>window.hacked = 1</script>", "<img src=x onerror='window.hacked = 2'>", "\"><svg onload=window.hacked=3>",
            "{{data}}{{script}}", "__proto__", "constructor", "javascript:window.hacked=4", "a&lt;b", "<!--", "]]>", "%", "\u2028\u202E",
        ];
        _folder.Write("hostile/api.yaml", "relwright: 1\napi: { root: constructor, summary: " + Quoted(hostile[0]) + ", json: {} }\n");
        for (int i = 0; i < hostile.Length; i++)
        {
            string name = Quoted(hostile[i]), next = Quoted(hostile[(i + 1) % hostile.Length]);
            _folder.Write($"hostile/{i}.yaml", $"resource: {name}\nsummary: {name}\nproperties: {{ {name}: {{ type: string, summary: {name} }} }}\nlinks: {{ {name}: {{ to: {next}, summary: {name} }} }}\noperations: {{ GET: }}\n");
        }

        await using Chromium page = await OpenAsync(_folder["hostile"]);
        JsonNode seen = (await page.ValueOfAsync(
            """
            (async () => {
              const seen = [];
              for (const resource of api.resources) {
                location.hash = href(resource.name);
                await new Promise(done => addEventListener("hashchange", done, { once: true }));
                seen.push([document.getElementById("heading").firstChild.data, document.querySelector(".details code").textContent]);
              }
              return seen;
            })()
            """))!;

        Assert.Equal(hostile.Order(StringComparer.Ordinal), seen.AsArray().Select(pair => (string)pair![0]!).Order(StringComparer.Ordinal));
        Assert.All(seen.AsArray(), pair => Assert.Equal((string?)pair![0], (string?)pair[1]));
        Assert.Equal("undefined 2 0", (string?)await page.ValueOfAsync("`${typeof window.hacked} ${document.scripts.length} ${document.images.length}`"));
        Assert.Empty(page.Complaints);
    }

    [SkippableFact]
    public async Task Runs_no_script_but_its_own()
    {
        await using Chromium page = await LargeAsync();

        await page.ValueOfAsync(
            """
            document.body.append(Object.assign(document.createElement("script"), { textContent: "window.hacked = 1" }), Object.assign(new Image(), { src: "https://127.0.0.1:9/x.png" }))
            """);

        Assert.Equal("undefined", (string?)await page.ValueOfAsync("typeof window.hacked"));
        Assert.NotEmpty(page.Complaints);
        Assert.All(page.Complaints, complaint => Assert.Contains("Content Security Policy", complaint));
    }

    private Task<Chromium> LargeAsync(string address = "", bool dark = false) => OpenAsync(LargeSpec.Write(_folder), address, dark);

    private async Task<Chromium> OpenAsync(string specs, string address = "", bool dark = false)
    {
        string file = _folder["graph.html"];
        ToolRun run = await ToolRun.Of("graph", "--quiet", specs, "--out", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return await Chromium.OpenAsync(new Uri(file).AbsoluteUri + address, dark);
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
