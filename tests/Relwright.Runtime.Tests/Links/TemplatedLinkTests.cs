using System;
using System.Threading.Tasks;
using Relwright.Links;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Links;

public sealed class TemplatedLinkTests : ServerTest
{
    [Fact]
    public async Task Expands_a_templated_link()
    {
        Offer("/notes/{id}{?expand,top}");
        Server.On("GET", "/notes/a b", 200, "{}");
        await Client().Start.Note.With(("id", "a b"), ("top", 5)).GetAsync();
        Assert.Equal("/notes/a%20b?top=5", Server.Last.Target);
    }

    [Fact]
    public async Task Says_which_variables_are_missing_before_sending()
    {
        Offer("/{a}/{+b}{?c}");
        TemplateVariablesMissingException missing = await Assert.ThrowsAsync<TemplateVariablesMissingException>(() => Client().Start.Note.GetAsync());
        Assert.Equal(["a", "b"], missing.Variables);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Follows_a_template_of_optional_variables_as_it_is()
    {
        Offer("/notes{?top}");
        Server.On("GET", "/notes", 200, "{}");
        await Client().Start.Note.GetAsync();
        Assert.Equal("/notes", Server.Last.Target);
    }

    [Fact]
    public async Task Takes_braces_of_a_link_that_is_no_template_as_text()
    {
        Server.On("GET", "/", 200, """{"_links":{"note":{"href":"/{id}"}}}""").On("GET", "/{id}", 200, "{}");
        await Client().Start.Note.GetAsync();
        Assert.Equal("/%7Bid%7D", Server.Last.Target);
    }

    [Theory]
    [InlineData("/notes/{id}", "..")]
    [InlineData("/notes/{+id}", "a/../../admin")]
    [InlineData("/notes{/id}", ".")]
    public void Refuses_a_value_that_climbs_out_of_its_place(string template, string value) =>
        Assert.Throws<ArgumentException>(() => LinkTemplate.Expand("note", template, new System.Collections.Generic.Dictionary<string, object> { ["id"] = value }));

    [Theory]
    [InlineData("/{")]
    [InlineData("/{}")]
    [InlineData("/{!x}")]
    public async Task Refuses_a_malformed_template(string template)
    {
        Offer(template);
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => Client().Start.Note.GetAsync());
        Assert.Single(Server.Requests);
    }

    [Fact]
    public void Has_no_variables_where_no_link_is_followed() =>
        Assert.Throws<InvalidOperationException>(() => Client().Start.With(("id", "1")));

    private void Offer(string template) => Server.On("GET", "/", 200, $$$$$"""{"_links":{"note":{"href":"{{{{{template}}}}}","templated":true}}}""");
}
