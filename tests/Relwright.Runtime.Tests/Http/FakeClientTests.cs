using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class FakeClientTests
{
    [Fact]
    public async Task Answers_from_memory_when_a_consumer_overrides_the_sending()
    {
        FakeNotesClient client = new(request => request.Method.Method == "GET"
            ? new ApiResponse(HttpStatusCode.OK, new Note { Title = "made up" }, [new("ETag", "7")])
            : new ApiResponse(HttpStatusCode.NoContent));
        Resource<Note> note = await client.Start.GetAsync();
        await note.DeleteAsync();
        Assert.Equal("made up", note.Value.Title);
        Assert.Equal(["GET https://notes.test/", "DELETE https://notes.test/"], client.Requests.Select(r => r.ToString()));
        Assert.Equal("7", client.Requests[1].Header("If-Match"));
    }

    [Fact]
    public async Task Gets_errors_of_a_fake_as_it_gets_them_of_a_server()
    {
        FakeNotesClient client = new(_ => new ApiResponse(HttpStatusCode.Conflict, [new("Content-Type", "application/json")], """{"code":"Busy"}"""u8.ToArray()));
        Assert.Equal("Busy", (await Assert.ThrowsAsync<NotesException>(() => client.Start.GetAsync())).Failure.Code);
    }
}
