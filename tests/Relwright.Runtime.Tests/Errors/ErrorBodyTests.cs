using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Relwright.Errors;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Errors;

public sealed class ErrorBodyTests : ServerTest
{
    private static readonly ErrorBodyNames s_names = new("reason", "code", "subcode", "message");

    [Fact]
    public async Task Tells_code_subcode_message_and_request_of_an_error()
    {
        Server.On("GET", "/", 409, """{"debugInfo":{"code":"inner"},"code":"Conflict","subcode":"AlreadyExists","message":"two\r\nlines"}""", "X-Correlation-Id: r7");
        NotesException error = await Assert.ThrowsAsync<NotesException>(() => Client().Start.GetAsync());
        Assert.Equal(("Conflict", "AlreadyExists", "two\r\nlines"), (error.Failure.Code, error.Failure.Subcode, error.Failure.Message));
        Assert.Equal("r7", error.RequestId);
        Assert.Equal($"GET {Server.Root} answered 409 Conflict, Conflict/AlreadyExists: two  lines (request r7)", error.Message);
    }

    [Theory]
    [InlineData("application/xml", "<reason xmlns='urn:x'><debugInfo><code>no</code></debugInfo><code> Gone </code><subcode/><message>a&amp;<![CDATA[b]]></message></reason>")]
    [InlineData("application/vnd.notes+xml; charset=utf-8", "<?xml version='1.0' encoding='utf-8'?><r:reason xmlns:r='urn:x'><r:code>Gone</r:code><r:message>a&amp;b</r:message></r:reason>")]
    public async Task Tells_code_and_message_of_an_error_in_xml(string contentType, string xml)
    {
        NotesException error = await ErrorAsync(contentType, xml);
        Assert.Equal(("Gone", null, "a&b"), (error.Failure.Code, error.Failure.Subcode, error.Failure.Message));
    }

    [Theory]
    [InlineData("application/json", "{\"code\":\"x\"")]
    [InlineData("application/json", "{\"code\":\"x\"}}")]
    [InlineData("application/json", "[\"code\"]")]
    [InlineData("application/json", "{\"code\":\"\\ud800\"}")]
    [InlineData("application/json", "not json")]
    [InlineData("application/json", "{\"code\":{\"a\":1}}")]
    [InlineData("application/xml", "<reason><code>x</code>")]
    [InlineData("application/xml", "<other><code>x</code></other>")]
    [InlineData("application/xml", "<!DOCTYPE reason [<!ENTITY e 'x'>]><reason><code>&e;</code></reason>")]
    [InlineData("application/xml", "<?xml version='1.0' encoding='none-such'?><reason><code>x</code></reason>")]
    [InlineData("text/html", "<reason><code>x</code></reason>")]
    public async Task Gives_no_code_but_the_raw_body_when_it_cannot_be_read(string contentType, string body)
    {
        NotesException error = await ErrorAsync(contentType, body);
        Assert.Equal((null, null, null), (error.Failure.Code, error.Failure.Subcode, error.Failure.Message));
        Assert.Equal(body, Encoding.UTF8.GetString(error.RawBody.Span));
        Assert.Equal(418, (int)error.Status);
    }

    [Fact]
    public void Gives_no_code_of_a_body_that_nests_too_deep()
    {
        byte[] json = Encoding.UTF8.GetBytes(string.Concat(System.Linq.Enumerable.Repeat("{\"a\":", 5000)));
        byte[] xml = Encoding.UTF8.GetBytes("<reason>" + string.Concat(System.Linq.Enumerable.Repeat("<a>", 5000)));
        Assert.Equal(default, ErrorBody.Read(json, WireFormat.Json, s_names));
        Assert.Equal(default, ErrorBody.Read(xml, WireFormat.Xml, s_names));
    }

    [Fact]
    public void Finds_a_code_along_a_path_and_as_a_number()
    {
        ErrorBodyNames names = new(Code: "error/code", Subcode: "error/innererror/code");
        ErrorBody body = ErrorBody.Read("""{"code":1,"error":{"code":404,"innererror":{"code":"Deep"},"details":[{"code":"no"}]}}"""u8.ToArray(), WireFormat.Json, names);
        Assert.Equal(new ErrorBody("404", "Deep", null), body);
    }

    private Task<NotesException> ErrorAsync(string contentType, string body)
    {
        Server.On("GET", "/", context =>
        {
            context.Response.StatusCode = 418;
            context.Response.ContentType = contentType;
            return context.Response.WriteAsync(body);
        });
        return Assert.ThrowsAsync<NotesException>(() => Client().Start.GetAsync());
    }
}
