using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Tests.Xml;

public class RoundTripTests
{
    [SkippableFact]
    public void Gives_back_meetings_byte_for_byte()
    {
        foreach (string file in Corpus.Files("myOnlineMeeting.*.response.*.xml", "myAssignedOnlineMeeting.*.response.*.xml", "myOnlineMeetings.post.response.*.xml"))
            AssertSame<Meeting>(file, meeting => Assert.NotNull(meeting.Extension?.Id));
    }

    [SkippableFact]
    public void Gives_back_extensions_byte_for_byte()
    {
        foreach (string file in Corpus.Files("onlineMeetingExtension.*.response.*.xml", "onlineMeetingExtensions.post.response.*.xml"))
            AssertSame<MeetingExtension>(file, extension => Assert.Equal("917823", extension.Id));
    }

    [SkippableFact]
    public void Gives_back_a_collection_byte_for_byte()
    {
        foreach (string file in Corpus.Files("onlineMeetingExtensions.get.response.*.xml"))
            AssertSame<MeetingExtensions>(file, extensions => Assert.NotEmpty(extensions.Items!));
    }

    [SkippableFact]
    public void Gives_back_inputs_byte_for_byte()
    {
        foreach (string file in Corpus.Files("myOnlineMeeting.put.request.*.xml", "myAssignedOnlineMeeting.put.request.*.xml", "onlineMeetingExtension*.request.*.xml"))
            AssertSame<MeetingInput>(file, input => Assert.NotEqual(new MeetingInput(), input));
    }

    [SkippableFact]
    public void Gives_back_every_resource_of_the_corpus_that_nobody_describes()
    {
        int resources = 0;
        foreach (string file in Corpus.Files("*.xml").Where(file => File.ReadAllText(file).Contains("<resource rel=", StringComparison.Ordinal)))
        {
            AssertSame<OpaqueResource>(file, _ => { });
            resources++;
        }

        Assert.True(resources > 50);
    }

    private static void AssertSame<T>(string file, Action<T> check)
        where T : class, IRecord<T>
    {
        string text = File.ReadAllText(file);
        if (typeof(T) == typeof(OpaqueResource) && text.Contains("<input", StringComparison.Ordinal))
            return;
        string expected = Corpus.Minify(text);

        T pretty = RecordSerialization.FromXml<T>(Encoding.UTF8.GetBytes(text));
        T minified = RecordSerialization.FromXml<T>(Encoding.UTF8.GetBytes(expected));

        check(pretty);
        Assert.Equal(minified, pretty);
        Assert.Equal(expected, Encoding.UTF8.GetString(pretty.ToXml()));
    }
}
