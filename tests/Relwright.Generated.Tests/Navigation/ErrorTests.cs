using System;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Contoso.Ucwa;
using Xunit;

namespace Relwright.Generated.Tests.Navigation;

/// <summary>Errors are typed to the subcode, and what nobody listed is kept.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData("application/json", """{"code":"Conflict","subcode":"TooManyOnlineMeetings","message":"Five are enough."}""")]
    [InlineData("application/xml", "<?xml version=\"1.0\"?><reason xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\"><code>Conflict</code><subcode>TooManyOnlineMeetings</subcode><message>Five are enough.</message></reason>")]
    public async Task Tells_code_and_subcode_in_either_format(string mediaType, string body)
    {
        UcwaException error = await FailAsync<UcwaException>(HttpStatusCode.Conflict, mediaType, body);

        Assert.Equal(UcwaErrorCode.Conflict, error.Code);
        Assert.Equal(UcwaErrorSubcode.TooManyOnlineMeetings, error.Subcode);
        Assert.Equal(UcwaErrorSubcode.Known.TooManyOnlineMeetings, error.Subcode!.Value.Value);
        Assert.Contains("Five are enough.", error.Message, StringComparison.Ordinal);
        Assert.Equal("c0ffee", error.RequestId);
        Assert.Equal(body, Encoding.UTF8.GetString(error.RawBody.Span));
    }

    [Fact]
    public async Task Keeps_a_code_and_a_subcode_that_nobody_listed()
    {
        UcwaException error = await FailAsync<UcwaException>(HttpStatusCode.Forbidden, "application/json", """{"code":"Unheard","subcode":"Of"}""");

        Assert.Equal("Unheard", error.Code!.Value.Text);
        Assert.Equal(UcwaErrorCode.Known.Other, error.Code!.Value.Value);
        Assert.Equal("Of", error.Subcode!.Value.Text);
        Assert.Equal(UcwaErrorSubcode.Known.Other, error.Subcode!.Value.Value);
    }

    [Theory]
    [InlineData("text/html", "<html>")]
    [InlineData("application/json", "{\"code\":")]
    [InlineData("application/json", "[]")]
    [InlineData("application/json", "{\"code\":{\"a\":1}}")]
    [InlineData("application/xml", "<reason>")]
    [InlineData("application/json", "")]
    public async Task Has_the_status_where_the_body_tells_nothing(string mediaType, string body)
    {
        UcwaException error = await FailAsync<UcwaException>(HttpStatusCode.BadGateway, mediaType, body);

        Assert.Equal(HttpStatusCode.BadGateway, error.Status);
        Assert.Null(error.Code);
        Assert.Null(error.Subcode);
        Assert.Equal(body, Encoding.UTF8.GetString(error.RawBody.Span));
    }

    [Fact]
    public async Task Has_types_of_their_own_for_preconditions()
    {
        UcwaPreconditionFailedException failed = await FailAsync<UcwaPreconditionFailedException>(HttpStatusCode.PreconditionFailed, "application/json", """{"code":"PreconditionFailed"}""");
        UcwaPreconditionRequiredException required = await FailAsync<UcwaPreconditionRequiredException>(HttpStatusCode.PreconditionRequired, "application/json", "");

        Assert.Equal(UcwaErrorCode.PreconditionFailed, failed.Code);
        Assert.Null(required.Code);
    }

    [Fact]
    public async Task Says_where_a_success_cannot_be_read()
    {
        WireFormatException refused = await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(HttpStatusCode.OK, "application/json", "{\n\"subject\":1}")) switch
        {
            WireFormatException direct => direct,
            { InnerException: WireFormatException inner } => inner,
            Exception other => throw other,
        };

        Assert.Equal((2, 11), (refused.Line, refused.Column));
    }

    private static Task<T> FailAsync<T>(HttpStatusCode status, string mediaType, string body)
        where T : Exception
        => Assert.ThrowsAsync<T>(() => SendAsync(status, mediaType, body));

    private static async Task SendAsync(HttpStatusCode status, string mediaType, string body)
    {
        var ucwa = new FakeUcwa
        {
            ["GET /m"] = _ => new ApiResponse(status, [new("Content-Type", mediaType), new("X-MS-Correlation-Id", "c0ffee")], Encoding.UTF8.GetBytes(body)),
        };
        await ChainTests.At(ucwa, "/m", new MyOnlineMeeting()).GetAsync();
    }
}
