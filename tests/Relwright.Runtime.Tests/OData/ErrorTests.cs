using Xunit;

namespace Relwright.Runtime.Tests.OData;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("innerError", "request-id", "client-request-id")]
    [InlineData("innererror", "requestId", "clientRequestId")]
    public void Reads_inner_errors_in_each_spelling(string inner, string request, string client)
    {
        ODataError error = ODataError.FromJson(System.Text.Encoding.UTF8.GetBytes($$$$$"""
            {"error":{"code":"a","message":"m","target":"t","details":[{"code":"d","message":"dm","more":1}],
             "{{{{{inner}}}}}":{"code":"b","date":"2026-01-02T03:04:05","{{{{{request}}}}}":"r","{{{{{client}}}}}":"c","throwSite":"x","{{{{{inner}}}}}":{"code":"e"}}}}
            """));

        Assert.Equal(("a", "m", "t"), (error.Code, error.Message, error.Target));
        Assert.Equal("d", Assert.Single(error.Details).Code);
        Assert.Equal(("r", "c", "2026-01-02T03:04:05"), (error.InnerError!.RequestId, error.InnerError.ClientRequestId, error.InnerError.Date));
        Assert.True(error.InnerError.Unknown.TryGet("throwSite", out _));
        Assert.Equal("e", error.MostSpecificCode);
    }

    [Fact]
    public void The_code_of_an_error_without_inner_ones_is_the_most_specific() =>
        Assert.Equal("a", ODataError.FromJson("""{"error":{"code":"a","innerError":{"request-id":"r"}}}"""u8).MostSpecificCode);

    [Fact]
    public void A_body_without_an_error_is_none() => Assert.Throws<WireFormatException>(() => ODataError.FromJson("{}"u8));
}
