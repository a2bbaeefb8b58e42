using System.Net;
using Document.Ferry;
using Relwright;

var client = new FakeFerry();
Crossing crossing = await client.Crossings.GetCrossingAsync("a/b");
Console.WriteLine($"{crossing.From} to {crossing.To}, {crossing.State?.Value}, {crossing.Unknown.Count} more");
try
{
    await client.Crossings.GetCrossingAsync("none");
}
catch (FerryException<Problem> e)
{
    Console.WriteLine($"{(int)e.Status} {e.Error.Title}");
}

internal sealed class FakeFerry() : FerryClient(new HttpClient(), new Uri("https://ferry.test/"))
{
    protected override Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken) => Task.FromResult(
        request.Uri.AbsolutePath == "/crossings/a%2Fb"
            ? Answer(HttpStatusCode.OK, "application/json", """{"from":"Kiel","to":"Oslo","state":"late","deck":7}""")
            : Answer(HttpStatusCode.NotFound, "application/problem+json", """{"title":"no such crossing"}"""));

    private static ApiResponse Answer(HttpStatusCode status, string mediaType, string body) =>
        new(status, [new("Content-Type", mediaType)], System.Text.Encoding.UTF8.GetBytes(body));
}
