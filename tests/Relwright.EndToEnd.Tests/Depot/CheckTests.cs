using System;
using System.Threading.Tasks;
using Contoso.Depot;
using Xunit;

namespace Relwright.EndToEnd.Tests.Depot;

/// <summary>What is wrong with arguments is told before anything is sent.</summary>
public sealed class CheckTests : DepotTest
{
    [Theory]
    [InlineData(0, "limit", "at least 1")]
    [InlineData(101, "limit", "at most 100")]
    public async Task Names_a_parameter_and_its_bound(int limit, string name, string bound)
    {
        ArgumentOutOfRangeException refused = await RefusedAsync<ArgumentOutOfRangeException>(async () =>
        {
            await foreach (Box _ in Client.Boxes.ListAsync(limit))
            {
            }
        });

        Assert.Equal((name, limit), (refused.ParamName, refused.ActualValue));
        Assert.Contains(bound, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(59, "at least 60")]
    [InlineData(1441, "at most 1440")]
    public async Task Names_a_member_of_the_body_and_its_bound(int minutes, string bound)
    {
        ArgumentOutOfRangeException refused =
            await RefusedAsync<ArgumentOutOfRangeException>(() => Client.Boxes.CreateAsync(new NewBox { Name = "n", Minutes = minutes }));

        Assert.Equal("body.minutes", refused.ParamName);
        Assert.Contains(bound, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_characters_items_and_members_of_forms()
    {
        Assert.Equal("must", (await RefusedAsync<ArgumentOutOfRangeException>(() => Client.Styles.QueriesAsync("a"))).ParamName);
        Assert.Equal("numbers", (await RefusedAsync<ArgumentOutOfRangeException>(() => Client.Styles.QueriesAsync("ab", numbers: [1, 2, 3, 4]))).ParamName);
        Assert.Equal("Title", (await RefusedAsync<ArgumentOutOfRangeException>(() =>
            Client.Bodies.PartsAsync(new BodiesPartsForm { File = new FilePart(default), Title = new string('t', 21) }))).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("%2e%2E", true)]
    public async Task Refuses_a_value_of_the_path_that_would_lead_elsewhere(string id, bool allowed = false)
    {
        if (allowed)
        {
            // Percent signs of a value are escaped themselves, so this one is only a strange name.
            Server.On("HEAD", "/v1/boxes/%2e%2E", 200);
            await Client.Boxes.ExistsAsync(id);
            Assert.Equal("/v1/boxes/%252e%252E", Server.Last.Target);
            return;
        }

        await RefusedAsync<ArgumentException>(() => Client.Boxes.ExistsAsync(id));
    }

    [Fact]
    public async Task Refuses_null_where_a_value_must_be_given()
    {
        Assert.Equal("body", (await RefusedAsync<ArgumentNullException>(() => Client.Boxes.CreateAsync(null!))).ParamName);
        Assert.Equal("must", (await RefusedAsync<ArgumentNullException>(() => Client.Styles.QueriesAsync(null!))).ParamName);
        await RefusedAsync<ArgumentException>(() => Client.Boxes.GetAsync(null!));
    }

    [Theory]
    [InlineData("a\r\nX-Other: 1")]
    [InlineData("a\0")]
    public async Task Refuses_a_header_that_would_begin_another(string item) =>
        Assert.DoesNotContain("X-Other", (await RefusedAsync<ArgumentException>(() => Client.Styles.QueriesAsync("ab", xList: [item]))).Message, StringComparison.Ordinal);

    private async Task<T> RefusedAsync<T>(Func<Task> call)
        where T : Exception
    {
        T refused = await Assert.ThrowsAsync<T>(call);
        Assert.Empty(Server.Requests);
        return refused;
    }
}
