using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Relwright.Generated.Tests.Corpus;

/// <summary>What was read is written as it came: every member, in its order, in the bytes of the wire.</summary>
public class RoundTripTests
{
    [SkippableFact]
    public void Gives_back_every_answer_in_JSON_byte_for_byte()
    {
        IReadOnlyList<Example> examples = Examples.Of("response", WireFormat.Json);

        Assert.All(examples, static example =>
        {
            string minified = Examples.MinifyJson(example.Text);
            Assert.Equal(minified, Encoding.UTF8.GetString(Wire.Write(Wire.Read(example with { Text = minified }, WireFormat.Json), WireFormat.Json)));

            // White space within a value that nobody describes is the server's, and stays.
            string written = Encoding.UTF8.GetString(Wire.Write(Wire.Read(example, WireFormat.Json), WireFormat.Json));
            Assert.Equal(Names(example.Text), Names(written));
            using JsonDocument before = JsonDocument.Parse(example.Text);
            using JsonDocument after = JsonDocument.Parse(written);
            Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
        });
        Assert.Equal(13, examples.Count);
        Assert.Equal(Examples.Described.Order(), examples.Select(static example => example.Resource).Distinct().Order());
    }

    [SkippableFact]
    public void Gives_back_every_answer_in_XML_byte_for_byte()
    {
        IReadOnlyList<Example> examples = Examples.Of("response", WireFormat.Xml);

        Assert.All(examples, static example =>
        {
            string minified = Examples.MinifyXml(example.Text);
            Assert.Equal(minified, Encoding.UTF8.GetString(Wire.Write(Wire.Read(example, WireFormat.Xml), WireFormat.Xml)));
            Assert.Equal(Wire.Read(example, WireFormat.Xml), Wire.Read(example with { Text = minified }, WireFormat.Xml));
        });
        Assert.Equal(13, examples.Count);
        Assert.Equal(Examples.Described.Order(), examples.Select(static example => example.Resource).Distinct().Order());
    }

    /// <summary>The lengths that the reference states for its answer; in JSON the one apostrophe took five bytes more there.</summary>
    [SkippableFact]
    public void Writes_as_many_bytes_as_the_reference_says_its_assigned_meeting_has()
    {
        Example json = Examples.One("myAssignedOnlineMeeting", "GET", "response", WireFormat.Json);
        Example xml = Examples.One("myAssignedOnlineMeeting", "GET", "response", WireFormat.Xml);

        byte[] writtenJson = Wire.Write(Wire.Read(json, WireFormat.Json), WireFormat.Json);
        byte[] writtenXml = Wire.Write(Wire.Read(xml, WireFormat.Xml), WireFormat.Xml);

        int apostrophes = writtenJson.Count(static b => b == '\'');
        Assert.Equal(1, apostrophes);
        Assert.Equal(1442, writtenJson.Length + (apostrophes * ("\\u0027".Length - 1)));
        Assert.Equal(2097, writtenXml.Length);
    }

    [SkippableFact]
    public void Leaves_nothing_unknown_but_what_the_specification_does_not_know()
    {
        foreach (WireFormat format in new[] { WireFormat.Json, WireFormat.Xml })
        {
            foreach (Example example in Examples.Of("response", format))
            {
                object record = Wire.Read(example, format);
                var unknown = (UnknownMembers)record.GetType().GetProperty("Unknown")!.GetValue(record)!;
                Assert.Empty(unknown.Select(static member => member.Name));
            }
        }
    }

    /// <summary>Every member name of a body in the order in which they stand.</summary>
    private static List<string> Names(string json)
    {
        var names = new List<string>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                names.Add(reader.GetString()!);
        }

        return names;
    }
}
