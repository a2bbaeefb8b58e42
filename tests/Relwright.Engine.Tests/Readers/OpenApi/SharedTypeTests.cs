using System.Linq;
using Relwright.Engine.Api;
using Xunit;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>Which schemas without a name of their own are one type.</summary>
public sealed class SharedTypeTests
{
    private const string User = "{ type: object, required: [login], properties: { login: { type: string }, kind: { enum: [bot, human] } } }";

    [Fact]
    public void Objects_that_say_the_same_under_one_name_are_one_type_with_all_that_is_within() => Assert.Equal(
        [
            "Issue { user: Issue/user }",
            "Issue/user { login!: String, kind: Issue/user/kind }",
            "Page { issues: [Page/issues/item], user: Issue/user? }",
            "Page/issues/item { user: Issue/user }",
            "Issue/user/kind (bot, human)",
        ],
        Types($$"""
            Page:
              properties:
                issues: { type: array, items: { type: object, properties: { user: {{User}} } } }
                user: { oneOf: [{{User}}, { type: 'null' }] }
            Issue: { properties: { user: {{User}} } }
            """));

    [Theory]
    [InlineData("author", User)]
    [InlineData("user", "{ type: object, properties: { login: { type: string }, kind: { enum: [bot, human] } } }")]
    [InlineData("user", "{ type: object, required: [login], properties: { login: { type: string }, kind: { enum: [bot, human, ghost] } } }")]
    [InlineData("user", "{ type: object, required: [login], properties: { login: { type: string, maxLength: 9 }, kind: { enum: [bot, human] } } }")]
    [InlineData("user", "{ type: object, required: [login], deprecated: true, properties: { login: { type: string }, kind: { enum: [bot, human] } } }")]
    public void What_has_another_name_or_says_something_else_is_another_type(string name, string schema)
    {
        string[] types = Types($"A: {{ properties: {{ user: {User} }} }}\nB: {{ properties: {{ {name}: {schema} }} }}");

        Assert.Contains("A { user: A/user }", types);
        Assert.Contains($"B {{ {name}: B/{name} }}", types);
    }

    [Fact]
    public void Words_for_people_make_no_difference()
    {
        ApiPart part = Read("""
            A: { properties: { user: { type: object, description: Who wrote., properties: { login: { type: string, description: Of A. } } } } }
            B: { properties: { user: { type: object, description: Who read., properties: { login: { type: string, description: Of B. } } } } }
            """);

        Assert.Equal(["A { user: A/user }", "A/user { login: String }", "B { user: A/user }"], Shown.Types(part));
        Assert.Equal("Who wrote.", part.Types[1].Documentation.Summary);
    }

    [Fact]
    public void Members_for_one_side_only_keep_a_type_to_itself() => Assert.Equal(
        ["A { user: A/user }", "A/user { id: String readOnly }", "B { user: B/user }", "B/user { id: String readOnly }"],
        Types("""
            A: { properties: { user: { type: object, properties: { id: { type: string, readOnly: true } } } } }
            B: { properties: { user: { type: object, properties: { id: { type: string, readOnly: true } } } } }
            """));

    [Fact]
    public void An_enumeration_is_shared_where_what_holds_it_is_called_the_same() => Assert.Equal(
        [
            "Closed { issue: Closed/issue }",
            "Closed/issue { state: Closed/issue/state, closed: Boolean }",
            "Milestone { state: Milestone/state }",
            "Opened { issue: Opened/issue }",
            "Opened/issue { state: Closed/issue/state }",
            "Closed/issue/state (open, closed)",
            "Milestone/state (open, closed)",
        ],
        Types("""
            Opened: { properties: { issue: { type: object, properties: { state: { enum: [open, closed] } } } } }
            Closed: { properties: { issue: { type: object, properties: { state: { enum: [open, closed] }, closed: { type: boolean } } } } }
            Milestone: { properties: { state: { enum: [open, closed] } } }
            """));

    [Fact]
    public void An_enumeration_is_the_definition_that_is_called_like_its_member() => Assert.Equal(
        ["Issue { access-level: AccessLevel, level: Issue/level }", "AccessLevel (all, none)", "Issue/level (all, none)"],
        Types("""
            AccessLevel: { enum: [all, none] }
            Issue: { properties: { access-level: { enum: [all, none] }, level: { enum: [all, none] } } }
            """));

    [Fact]
    public void Definitions_are_types_of_their_own_whatever_they_say() => Assert.Equal(
        ["A { a: String }", "B { a: String }"],
        Types("A: { properties: { a: { type: string } } }\nB: { properties: { a: { type: string } } }"));

    [Fact]
    public void The_bodies_and_parameters_of_operations_keep_the_names_of_their_operations()
    {
        const string Body = "content: { application/json: { schema: { type: object, properties: { user: { type: object, properties: { a: { type: string } } } } } } }";
        string[] types = Shown.Types(Documents.Read($$"""
            paths:
              /a:
                get:
                  operationId: getA
                  parameters: [{ name: sort, in: query, schema: { enum: [up, down] } }]
                  responses: { '200': { description: '', {{Body}} } }
              /b:
                get:
                  operationId: getB
                  parameters: [{ name: sort, in: query, schema: { enum: [up, down] } }]
                  responses: { '200': { description: '', {{Body}} } }
            """).Part);

        Assert.Equal(
            [
                "getA/response { user: getA/response/user }",
                "getA/response/user { a: String }",
                "getB/response { user: getA/response/user }",
                "getA/sort (up, down)",
                "getB/sort (up, down)",
            ],
            types);
    }

    [Fact]
    public void Unions_are_shared_and_so_are_those_that_tell_themselves_apart_by_a_member()
    {
        string[] types = Types("""
            Cat: { properties: { kind: { type: string } } }
            Dog: { properties: { kind: { type: string } } }
            A: { properties: { pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }, at: { oneOf: [{ type: integer }, { type: boolean }] } } }
            B: { properties: { pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }, at: { oneOf: [{ type: integer }, { type: boolean }] } } }
            """);

        Assert.Equal(2, types.Count(type => type.Contains(" = ", System.StringComparison.Ordinal)));
        Assert.Contains("B { pet: A/pet, at: A/at }", types);
    }

    [Fact]
    public void A_circle_of_lists_ends() => Assert.Equal(
        ["B { tree: [A/item] }", "A/item { tree: [A/item] }"],
        Types("""
            A: { type: array, items: { type: object, properties: { tree: { $ref: '#/components/schemas/A' } } } }
            B: { properties: { tree: { $ref: '#/components/schemas/A' } } }
            """).OrderByDescending(type => type));

    private static string[] Types(string schemas) => Shown.Types(Read(schemas));

    private static ApiPart Read(string schemas)
    {
        DocumentsRead read = Documents.Read("components:\n  schemas:\n    " + schemas.Trim().Replace("\n", "\n    ", System.StringComparison.Ordinal) + "\n");
        Assert.Equal("", read.Found);
        return read.Part;
    }
}
