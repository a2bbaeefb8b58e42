using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using Contoso.Ucwa;
using Relwright.Generated.Tests.Navigation;
using Xunit;

namespace Relwright.Generated.Tests.Corpus;

/// <summary>The bodies that the emitted verbs send have the shape of those in the reference.</summary>
public class RequestBodyTests
{
    private const string Random = "please pass this in a PUT request";

    private static readonly XNamespace s_ucwa = "http://schemas.microsoft.com/rtc/2012/03/ucwa";

    [SkippableFact]
    public async Task Puts_the_ten_members_of_a_read_meeting_and_what_must_be_echoed_in_JSON()
    {
        string shown = Examples.One("myAssignedOnlineMeeting", "GET", "response", WireFormat.Json).Text;
        string key = Guid.NewGuid().ToString();
        JsonObject get = JsonNode.Parse(shown)!.AsObject();
        get.Insert(1, key, Random);
        JsonObject expected = JsonNode.Parse(Examples.One("myAssignedOnlineMeeting", "PUT", "request", WireFormat.Json).Text)!.AsObject();

        JsonObject put = JsonNode.Parse(await PutAsync(Encoding.UTF8.GetBytes(get.ToJsonString()), WireFormat.Json))!.AsObject();

        Assert.Equal([.. expected.Select(static member => member.Key), key], put.Select(static member => member.Key));
        Assert.Equal(10, expected.Count);
        foreach ((string name, JsonNode? value) in put)
            Assert.True(JsonNode.DeepEquals(get[name], value), name);
    }

    [SkippableFact]
    public async Task Puts_the_ten_members_of_a_read_meeting_and_what_must_be_echoed_in_XML()
    {
        string shown = Examples.One("myAssignedOnlineMeeting", "GET", "response", WireFormat.Xml).Text;
        string key = Guid.NewGuid().ToString();
        XElement get = XElement.Parse(shown);
        get.Elements(s_ucwa + "property").First().AddAfterSelf(new XElement(s_ucwa + "property", new XAttribute("name", key), Random));
        XElement expected = XElement.Parse(Examples.One("myAssignedOnlineMeeting", "PUT", "request", WireFormat.Xml).Text);

        XElement put = XElement.Parse(await PutAsync(Encoding.UTF8.GetBytes(get.ToString()), WireFormat.Xml));

        Assert.Equal(s_ucwa + "input", put.Name);
        Assert.Equal([.. Members(expected), ("property", key)], Members(put));
        Assert.Equal(10, expected.Elements().Count());
        foreach (XElement member in put.Elements())
            Assert.True(XNode.DeepEquals(WithoutDeclarations(Find(get, member)), WithoutDeclarations(member)), member.ToString());
    }

    [SkippableTheory]
    [InlineData(WireFormat.Json)]
    [InlineData(WireFormat.Xml)]
    public void Writes_every_input_of_the_corpus_byte_for_byte(WireFormat format)
    {
        IReadOnlyList<Example> examples = Examples.Of("request", format);

        // A record reads an input too: its members are the record's, and no more.
        foreach (Example example in examples)
        {
            string json = format is WireFormat.Json ? Examples.MinifyJson(example.Text) : Examples.MinifyXml(example.Text);
            IRequestBody input = example.Resource is "onlineMeetingExtension" or "onlineMeetingExtensions"
                ? Extension(ReadInput<OnlineMeetingExtension>(example, format))
                : Meeting(ReadInput<MyOnlineMeeting>(example, format));
            Assert.Equal(json, Encoding.UTF8.GetString(Wire.Write(input, format)));
        }

        Assert.Equal(5, examples.Count);
    }

    [SkippableTheory]
    [InlineData(WireFormat.Json)]
    [InlineData(WireFormat.Xml)]
    public async Task Posts_an_input_in_the_bytes_of_the_corpus(WireFormat format)
    {
        Example post = Examples.One("myOnlineMeetings", "POST", "request", format);
        Example answer = Examples.One("myOnlineMeetings", "POST", "response", format);
        var ucwa = new FakeUcwa(format) { ["POST /meetings"] = _ => new ApiResponse(System.Net.HttpStatusCode.Created, [new("Content-Type", FakeUcwa.MediaType(format))], answer.Utf8) };
        var meetings = new Resource<MyOnlineMeetings>(new MyOnlineMeetings(), ucwa, new Uri("https://ucwa.test/meetings"));

        Resource<MyOnlineMeeting> made = await meetings.PostAsync(Meeting(ReadInput<MyOnlineMeeting>(post, format)));

        string expected = format is WireFormat.Json ? Examples.MinifyJson(post.Text) : Examples.MinifyXml(post.Text);
        Assert.Equal(expected, Encoding.UTF8.GetString(ucwa.Requests.Single().Body!.Value.Span));
        Assert.Equal(FakeUcwa.MediaType(format), ucwa.Requests.Single().ContentType!.Split(';')[0]);
        Assert.Equal(Wire.Read(answer, format), made.Value);
    }

    private static T ReadInput<T>(Example example, WireFormat format)
        where T : class, IRecord<T>
    {
        string body = format is WireFormat.Json
            ? example.Text
            : example.Text.Replace("<input ", "<resource ", StringComparison.Ordinal).Replace("</input>", "</resource>", StringComparison.Ordinal);
        return Wire.Read<T>(Encoding.UTF8.GetBytes(body), format);
    }

    private static OnlineMeetingExtensionInput Extension(OnlineMeetingExtension read) => new() { Id = read.Id, Type = read.Type };

    private static MyOnlineMeetingInput Meeting(MyOnlineMeeting read) => new()
    {
        AccessLevel = read.AccessLevel,
        Attendees = read.Attendees,
        AutomaticLeaderAssignment = read.AutomaticLeaderAssignment,
        Description = read.Description,
        EntryExitAnnouncement = read.EntryExitAnnouncement,
        ExpirationTime = read.ExpirationTime,
        Leaders = read.Leaders,
        LobbyBypassForPhoneUsers = read.LobbyBypassForPhoneUsers,
        PhoneUserAdmission = read.PhoneUserAdmission,
        Subject = read.Subject,
    };

    private static async Task<string> PutAsync(byte[] shown, WireFormat format)
    {
        string media = FakeUcwa.MediaType(format);
        var ucwa = new FakeUcwa(format)
        {
            ["PUT /meetings/600"] = _ => new ApiResponse(System.Net.HttpStatusCode.OK, [new("Content-Type", media)], shown),
        };
        var meeting = new Resource<MyAssignedOnlineMeeting>(Wire.Read<MyAssignedOnlineMeeting>(shown, format) with { Links = MyAssignedOnlineMeetingLinks.Empty }, ucwa, new Uri("https://ucwa.test/meetings/600"), "tag");
        await meeting.PutAsync(meeting.Value);
        return Encoding.UTF8.GetString(ucwa.Requests.Single().Body!.Value.Span);
    }

    private static XElement Find(XElement resource, XElement member) =>
        resource.Elements(member.Name).Single(element => (string?)element.Attribute("name") == (string?)member.Attribute("name"));

    private static IEnumerable<(string Element, string? Name)> Members(XElement body) =>
        body.Elements().Select(static element => (element.Name.LocalName, (string?)element.Attribute("name")));

    private static XElement WithoutDeclarations(XElement element)
    {
        var copy = new XElement(element);
        copy.Attributes().Where(static attribute => attribute.IsNamespaceDeclaration).Remove();
        foreach (XText white in copy.Nodes().OfType<XText>().Where(text => element.HasElements && string.IsNullOrWhiteSpace(text.Value)).ToArray())
            white.Remove();
        return copy;
    }
}
