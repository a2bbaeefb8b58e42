using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Tests.Shape.Data;
using Relwright.Engine.Values;
using Xunit;

namespace Relwright.Engine.Tests.Shape.Endpoints;

/// <summary>What becomes of operations that are called by their paths: names, order, overloads, results.</summary>
public sealed class EndpointShapingTests
{
    [Theory]
    [InlineData("CommunicationIdentity_Create", "Identity", "CreateAsync")]
    [InlineData("pets.list", "pets", "ListAsync")]
    [InlineData("users/get-by-username", "users", "GetByUsernameAsync")]
    [InlineData("boxes_create", "boxes", "CreateAsync")]
    [InlineData("get_pet_by_id", "pets", "GetPetByIdAsync")]
    [InlineData("getPet", "pets", "GetPetAsync")]
    [InlineData("readAsync", "pets", "ReadAsync")]
    [InlineData("GET /pets/{pet-id}/:seal", "pets", "GetPetsByPetIdSealAsync")]
    [InlineData("GET /", "pets", "GetAsync")]
    public void Names_a_method_by_its_id_without_the_group_or_by_verb_and_path(string name, string group, string method)
    {
        string path = name.StartsWith("GET ", System.StringComparison.Ordinal) ? name[4..] : "/p";
        Endpoint endpoint = Operation(name) with { Group = group, Verb = "GET", Path = path };

        Assert.Equal(method, Shaped(endpoint).Method);
    }

    [Fact]
    public void Takes_whole_ids_where_short_ones_clash_and_numbers_where_those_do()
    {
        ShapedGroup group = Group(Operation("a/get"), Operation("b/get"), Operation("b.get"));

        Assert.Equal(["GetAsync", "BGetAsync", "BGetAsync2"], group.Endpoints.Select(endpoint => endpoint.Method));
    }

    [Fact]
    public void Makes_one_group_of_those_that_differ_by_case_only()
    {
        ShapedGroup[] groups = [.. Items(Operation("a") with { Group = "pet store" }, Operation("b") with { Group = "Pet Store" }).OfType<ShapedGroup>()];

        Assert.Equal("PetStoreOperations", Assert.Single(groups).TypeName);
        Assert.Equal(2, groups[0].Endpoints.Count);
    }

    [Fact]
    public void Orders_arguments_by_need_then_by_place()
    {
        Endpoint endpoint = Operation("a", Parameter("h", ParameterPlace.Header, required: true), Parameter("o", ParameterPlace.Query), Parameter("q", ParameterPlace.Query, required: true), Parameter("p", ParameterPlace.Path));

        ShapedEndpoint shaped = Shaped(endpoint);

        Assert.Equal(["p", "q", "h"], shaped.Required.Select(argument => argument.Name));
        Assert.Equal(["string? o"], shaped.Optional.Select(argument => $"{argument.TypeName} {argument.Name}"));
        Assert.Equal(["p", "o", "q", "h"], shaped.Parameters.Select(parameter => parameter.WireName));
    }

    [Fact]
    public void Gives_arguments_names_that_neither_clash_nor_are_keywords()
    {
        Endpoint endpoint = Operation("a", Parameter("id", ParameterPlace.Query), Parameter("ID", ParameterPlace.Header), Parameter("options", ParameterPlace.Query), Parameter("class", ParameterPlace.Query), Parameter("body", ParameterPlace.Header));

        Assert.Equal(["id", "optionsValue", "@class", "idValue", "bodyValue"], Shaped(endpoint).Optional.Select(argument => argument.Name));
    }

    [Fact]
    public void Leaves_the_headers_of_the_pipeline_to_it()
    {
        Endpoint endpoint = Operation("a", Parameter("accept", ParameterPlace.Header, required: true), Parameter("Authorization", ParameterPlace.Header), Parameter("Content-Type", ParameterPlace.Header));

        Assert.Empty(Shaped(endpoint).Parameters);
    }

    [Fact]
    public void Fills_in_what_always_has_one_value()
    {
        Parameter version = Parameter("api-version", ParameterPlace.Query, required: true);
        Parameter constant = Parameter("kind", ParameterPlace.Query);
        Endpoint endpoint = Operation("a", version, constant with { Value = constant.Value with { Constant = "\"x\"" } });

        ShapedEndpoint shaped = Shaped(endpoint);

        Assert.Equal(["2026-11-01", "x"], shaped.Parameters.Select(parameter => parameter.Value.Text));
        Assert.Equal(0, shaped.Required.Count + shaped.Optional.Count);
    }

    [Fact]
    public void Takes_a_body_in_each_type_that_it_can_have_the_preferred_one_first()
    {
        var body = new EndpointBody(false, Documentation.None, [Content("text/plain"), Content("application/xml", Sample.Data("Pet")), Content("application/json", Sample.Data("Pet")), Content("image/*", new(ValueKind.Binary))]);

        ShapedContent[] bodies = [.. Shaped(Operation("a") with { Body = body }).Bodies];

        Assert.Equal(["Pet", "string", "RawBody", "StreamBody"], bodies.Select(content => content.TypeName));
        Assert.Equal(("application/json", "application/xml"), (bodies[0].Json, bodies[0].Xml));
        Assert.Equal([false, true, true, true], bodies.Select(content => content.Required));
    }

    [Fact]
    public void Gives_back_one_type_where_successes_agree_and_cases_where_they_differ()
    {
        EndpointAnswer pet = Answer("200", Sample.Data("Pet"));
        EndpointAnswer none = Answer("204", null);
        EndpointAnswer text = Answer("202", Sample.Text);

        Assert.Equal("Pet", Shaped(Operation("a") with { Answers = [pet, Answer("201", Sample.Data("Pet"))] }).Outcome.ValueType);
        Assert.Equal("Pet?", Shaped(Operation("a") with { Answers = [pet, none] }).Outcome.ValueType);
        Assert.Null(Shaped(Operation("a") with { Answers = [none] }).Outcome.ValueType);
        Assert.Null(Shaped(Operation("a") with { Answers = [pet], Verb = "HEAD" }).Outcome.ValueType);
        ShapedResult result = Assert.Single(Items(Operation("a") with { Answers = [pet, text, none] }).OfType<ShapedResult>());
        Assert.Equal(["Ok Pet", "Accepted string", "NoContent "], result.Cases.Select(@case => $"{@case.Name} {@case.ValueType}"));
    }

    [Fact]
    public void Shares_a_table_between_operations_whose_errors_are_alike()
    {
        EndpointAnswer fault = Answer("default", Sample.Data("Pet")) with { IsError = true };
        EndpointAnswer silent = Answer("404", null) with { IsError = true };

        ShapedGroup group = Group(Operation("a") with { Answers = [fault] }, Operation("b") with { Answers = [fault] }, Operation("c") with { Answers = [silent, fault] }, Operation("d") with { Answers = [silent] });

        Assert.Equal(["s_errors", "s_errors", "s_errors2", null], group.Endpoints.Select(endpoint => endpoint.Outcome.Errors));
        Assert.Equal(["404:", "default:Wire.Record<Pet>()"], group.Errors[1].Bodies.Select(body => $"{body.Status}:{body.Body}"));
    }

    [Theory]
    [InlineData("0.5", "10.5", ", min: 1, max: 10")]
    [InlineData("-3000000000", "99", ", max: 99")]
    [InlineData("1", "3000000000", ", min: 1")]
    public void Checks_bounds_as_a_whole_number_of_32_bits_can_have_them(string min, string max, string arguments)
    {
        Parameter parameter = Parameter("n", ParameterPlace.Query);
        var bounds = new Constraints(null, null, decimal.Parse(min, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(max, System.Globalization.CultureInfo.InvariantCulture));

        ShapedParameter shaped = Shaped(Operation("a", parameter with { Value = parameter.Value with { Type = new(ValueKind.Int32), Constraints = bounds } })).Parameters[0];

        Assert.Equal(("Range", arguments), (shaped.Value.Check?.Method, shaped.Value.Check?.Arguments));
    }

    [Fact]
    public void Keeps_the_names_of_answers_apart_from_those_of_types()
    {
        EndpointAnswer answer = Answer("200", Sample.Text) with { Headers = [Parameter("X-Age", ParameterPlace.Header)] };
        ApiDescription api = Api([Operation("getPet") with { Answers = [answer] }]);

        ShapedAnswer shaped = Assert.Single(Sample.Shape(api with { Types = [.. api.Types, Sample.Object("getPet/response")] }).Items.OfType<ShapedAnswer>());

        Assert.Equal("GetPetAnswer", shaped.TypeName);
    }

    [Fact]
    public void Octets_can_also_be_read_as_they_come_under_a_name_that_no_operation_has()
    {
        EndpointAnswer picture = new("200", false, Documentation.None, [Content("image/png", new(ValueKind.Binary)), Content("image/gif", new(ValueKind.Binary))]);

        ShapedGroup group = Group(Operation("getPicture") with { Answers = [picture, Answer("404", Sample.Data("Pet")) with { IsError = true }] }, Operation("getPictureStream"));

        Assert.Equal(["GetPictureAsync", "GetPictureStreamAsync2", "GetPictureStreamAsync"], group.Endpoints.Select(endpoint => endpoint.Method));
        Assert.Equal((OutcomeForm.Stream, "image/png, image/gif, application/json"), (group.Endpoints[1].Outcome.Form, group.Endpoints[1].Accept));
    }

    [Theory]
    [InlineData("application/json", "image/png", "Async StreamAsync")]
    [InlineData("application/json", null, "Async")]
    [InlineData("image/png", "text/plain", "Async StreamAsync")]
    public void Only_what_is_octets_in_each_success_is_read_as_a_stream(string first, string? second, string methods)
    {
        string[] types = second is null ? [first] : [first, second];
        EndpointAnswer answer = new("200", false, Documentation.None, types.Select(type => Content(type, type is "image/png" ? new(ValueKind.Binary) : null)).ToEquatableArray());

        ShapedGroup alone = Group(Operation("get") with { Answers = [answer, Answer("204", null)] });
        ShapedGroup withOther = Group(Operation("get") with { Answers = [answer, Answer("202", Sample.Data("Pet"))] });

        Assert.Equal(methods, string.Join(" ", alone.Endpoints.Select(endpoint => endpoint.Method.Replace("Get", "", System.StringComparison.Ordinal))));
        Assert.Single(withOther.Endpoints);
    }

    [Theory]
    [InlineData("application/x-ndjson", true, "Pet", "ItemTypes.Lines(")]
    [InlineData("text/event-stream", true, "Pet", "ItemTypes.EventsOf(")]
    [InlineData("text/event-stream", false, "ServerSentEvent", "ItemTypes.Events")]
    public void Items_come_one_after_another_where_the_media_type_has_them_so(string mediaType, bool sequence, string item, string reads)
    {
        var content = new BodyContent(mediaType, Sample.Data("Pet"), Sequence: sequence);

        ShapedEndpoint shaped = Shaped(Operation("a") with { Answers = [new("200", false, Documentation.None, [content])] });

        Assert.Equal((OutcomeForm.Items, item), (shaped.Outcome.Form, shaped.Outcome.ValueType));
        Assert.StartsWith(reads, shaped.Outcome.Body, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Total", true)]
    [InlineData("link", false)]
    public void Pages_have_answers_of_their_own_where_headers_say_more_than_where_to_go_on(string header, bool own)
    {
        EndpointAnswer answer = Answer("200", TypeReference.ListOf(Sample.Data("Pet"))) with { Headers = [Parameter(header, ParameterPlace.Header)] };

        ShapedOutcome outcome = Shaped(Operation("list") with { Answers = [answer], Paging = new Paging(null, null) }).Outcome;

        Assert.Equal((own ? "ListResponse" : null, "Pet"), (outcome.Wrap, outcome.Paging?.ItemType));
    }

    private static Parameter Parameter(string name, ParameterPlace place, bool required = false) =>
        new(place, place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form : ParameterStyle.Simple, place is ParameterPlace.Query, false, Sample.Property(name, required: required));

    private static Endpoint Operation(string name, params Parameter[] parameters) =>
        new(name, "g", "GET", "/p", Documentation.None, parameters.ToEquatableArray(), null, []);

    private static BodyContent Content(string mediaType, TypeReference? type = null) => new(mediaType, type ?? Sample.Text);

    private static EndpointAnswer Answer(string status, TypeReference? type) =>
        new(status, false, Documentation.None, type is null ? [] : [new BodyContent("application/json", type)]);

    private static ApiDescription Api(Endpoint[] endpoints)
    {
        ApiDescription api = Sample.Api([Sample.Object("Pet", Sample.Property("name"))], endpoints: endpoints);
        return api with { Facts = api.Facts with { Version = "2026-11-01" } };
    }

    private static EquatableArray<ShapedItem> Items(params Endpoint[] endpoints) => Sample.Shape(Api(endpoints)).Items;

    private static ShapedGroup Group(params Endpoint[] endpoints) => Assert.Single(Items(endpoints).OfType<ShapedGroup>());

    private static ShapedEndpoint Shaped(Endpoint endpoint) => Group(endpoint).Endpoints[0];
}
