using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Styles;
using Xunit;

namespace Relwright.EndToEnd.Tests.Styles;

/// <summary>Emitted methods for each place, style, explode and type of a parameter, with values at random, against an expansion written down apart.</summary>
public sealed class DifferentialTests
{
    private const int Seed = 20261122;
    private const int ValuesOfEach = 40;
    private const string Name = "v-1";

    private static readonly string[] s_pieces =
        ["a", "Z", "0", " ", "/", "?", "#", "&", "=", ",", ";", ":", "@", "!", "$", "'", "(", ")", "*", "+", "%", "%2F", "|", "[", "]", "{", "}", "\"", "\\", "<", "~", "-", "_", "é", "日", "😀"];

    private static readonly string[] s_latin = [.. s_pieces.Where(static piece => piece.All(static c => c is > ' ' and <= 'ÿ'))];

    public static TheoryData<string, string> Operations
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (Type group in (Type[])[typeof(InPathOperations), typeof(InQueryOperations), typeof(InHeaderOperations), typeof(InCookieOperations)])
            {
                foreach (MethodInfo method in group.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                    all.Add(group.Name, method.Name);
            }

            return all;
        }
    }

    [Fact]
    public void There_is_a_method_for_each_place_style_explode_and_type() => Assert.Equal(60 + 32 + 20 + 20, Operations.Count);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Writes_what_the_tables_of_the_specification_say(string groupName, string methodName)
    {
        var client = new Listener();
        object group = typeof(StylesClient).GetProperty(groupName[..^"Operations".Length])!.GetValue(client)!;
        MethodInfo method = group.GetType().GetMethod(methodName)!;
        bool explode = methodName.Contains("Exploded", StringComparison.Ordinal);
        string[] words = methodName[..^"Async".Length].Split(explode ? "Exploded" : "Whole");
        string style = char.ToLowerInvariant(words[0][0]) + words[0][1..];
        string place = groupName["In".Length..^"Operations".Length];
        var values = new AnyValue(new Random(Seed), PiecesOf(place, style), canBeEmpty: place == "Query");

        for (int i = 0; i < ValuesOfEach; i++)
        {
            (object argument, Plain plain) = values.Of(words[1]);

            await (Task)method.Invoke(group, [argument, null, CancellationToken.None])!;

            (string expected, string actual) = place switch
            {
                "Path" => (Expansion.Path(style, explode, Name, plain), client.Uri.AbsolutePath.Split('/')[^1]),
                "Query" => (Expansion.Query(style, explode, Name, plain), client.Uri.Query.TrimStart('?')),
                "Header" => (Expansion.Header(explode, plain), client.Header(Name)),
                _ => (Expansion.Cookie(explode, Name, plain), client.Header("Cookie")),
            };
            Assert.Equal(expected, actual);
        }
    }

    // Behind the dot of a label a slash would make a dot segment, which is refused; see CallTests.
    private static string[] PiecesOf(string place, string style) => place switch
    {
        "Header" => s_latin,
        "Path" when style == "label" => [.. s_pieces.Where(static piece => piece is not ("/" or "\\"))],
        _ => s_pieces,
    };

    /// <summary>Takes what would go to the wire.</summary>
    private sealed class Listener() : StylesClient(new HttpClient(), new Uri("https://styles.test/"))
    {
        private IReadOnlyList<KeyValuePair<string, string>> _headers = [];

        public Uri Uri { get; private set; } = null!;

        public string Header(string name) => _headers.Single(header => header.Key == name).Value;

        protected override Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
        {
            (Uri, _headers) = (request.Uri, request.Headers);
            return Task.FromResult(new ApiResponse(HttpStatusCode.NoContent));
        }
    }
}
