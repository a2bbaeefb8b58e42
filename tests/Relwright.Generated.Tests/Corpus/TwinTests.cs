using System.Collections.Generic;
using System.Linq;
using Contoso.Ucwa;
using Xunit;

namespace Relwright.Generated.Tests.Corpus;

/// <summary>
/// The corpus shows each answer in both formats. Its samples were drawn at random one by one, so the values of enums and dates need
/// not agree between twins: which do and which do not is counted here, and everything else must.
/// </summary>
public class TwinTests
{
    /// <summary>The members whose values the corpus draws at random.</summary>
    private static readonly string[] s_drawn =
    [
        nameof(MyOnlineMeeting.AccessLevel), nameof(MyOnlineMeeting.AutomaticLeaderAssignment), nameof(MyOnlineMeeting.EntryExitAnnouncement),
        nameof(MyOnlineMeeting.ExpirationTime),
    ];

    /// <summary>The members in which twins differ; those of items of a list once.</summary>
    private static readonly string[] s_differences =
    [
        "GET myAssignedOnlineMeeting AccessLevel",
        "GET myAssignedOnlineMeeting EntryExitAnnouncement",
        "GET myAssignedOnlineMeeting ExpirationTime",
        "GET myOnlineMeeting AutomaticLeaderAssignment",
        "GET myOnlineMeeting ExpirationTime",
        "GET myOnlineMeetings AccessLevel",
        "GET myOnlineMeetings AutomaticLeaderAssignment",
        "GET myOnlineMeetings EntryExitAnnouncement",
        "GET myOnlineMeetings ExpirationTime",
        "POST myOnlineMeetings AccessLevel",
        "POST myOnlineMeetings AutomaticLeaderAssignment",
        "POST myOnlineMeetings ExpirationTime",
        "PUT myAssignedOnlineMeeting AccessLevel",
        "PUT myAssignedOnlineMeeting ExpirationTime",
        "PUT myOnlineMeeting AccessLevel",
        "PUT myOnlineMeeting ExpirationTime",
    ];

    [SkippableFact]
    public void Reads_twins_as_equal_records_where_the_samples_agree()
    {
        int equal = 0, members = 0;
        List<string> differences = [];
        foreach (Example json in Examples.Of("response", WireFormat.Json))
        {
            Example xml = Examples.One(json.Resource, json.Verb, "response", WireFormat.Xml);
            object one = Wire.Read(json, WireFormat.Json);
            object other = Wire.Read(xml, WireFormat.Xml);

            Assert.Equal(one.GetType(), other.GetType());
            equal += one.Equals(other) ? 1 : 0;
            (int compared, List<string> found) = Compare(one, other);
            members += compared;
            differences.AddRange(found.Select(name => $"{json} {name}"));
            Assert.All(found, static name => Assert.Contains(name, s_drawn));
        }

        Assert.Equal((6, 13), (equal, Examples.Of("response", WireFormat.Json).Count));
        Assert.Equal((233, 19), (members, differences.Count));
        Assert.Equal(s_differences, differences.Distinct().Order(System.StringComparer.Ordinal));
    }

    [SkippableFact]
    public void Carries_every_answer_from_one_format_to_the_other_and_back()
    {
        foreach (WireFormat format in new[] { WireFormat.Json, WireFormat.Xml })
        {
            WireFormat other = format is WireFormat.Json ? WireFormat.Xml : WireFormat.Json;
            foreach (Example example in Examples.Of("response", format))
            {
                string type = Wire.TypeOf(example, format);
                IRequestBody read = Wire.Read(example, format);
                IRequestBody crossed = Wire.Read(type, Wire.Write(read, other), other);
                Assert.Equal(AtMilliseconds(read), AtMilliseconds(crossed));
            }
        }
    }

    /// <summary>A date has milliseconds and no offset in JSON, ten-millionths of a second and an offset in XML.</summary>
    private static object AtMilliseconds(object record) => record switch
    {
        MyOnlineMeeting meeting => meeting with { ExpirationTime = AtMilliseconds(meeting.ExpirationTime) },
        MyAssignedOnlineMeeting meeting => meeting with { ExpirationTime = AtMilliseconds(meeting.ExpirationTime) },
        Application { Embedded: { } embedded } application => application with
        {
            Embedded = embedded with
            {
                // What nobody describes stays in the bytes of its format.
                Communication = embedded.Communication is { } communication ? communication with { Unknown = UnknownMembers.None } : null,
                People = embedded.People is { } people ? people with { Unknown = UnknownMembers.None } : null,
            },
        },
        MyOnlineMeetings { Embedded: { } embedded } list => list with
        {
            Embedded = embedded with
            {
                MyOnlineMeeting = embedded.MyOnlineMeeting is { } scheduled ? [.. scheduled.Select(static meeting => (MyOnlineMeeting)AtMilliseconds(meeting))] : null,
                MyAssignedOnlineMeeting = embedded.MyAssignedOnlineMeeting is { } assigned
                    ? [.. assigned.Select(static meeting => (MyAssignedOnlineMeeting)AtMilliseconds(meeting))]
                    : null,
            },
        },
        _ => record,
    };

    private static System.DateTimeOffset? AtMilliseconds(System.DateTimeOffset? date) =>
        date is { } given ? System.DateTimeOffset.FromUnixTimeMilliseconds(given.ToUnixTimeMilliseconds()) : null;

    /// <summary>Counts the members that both have, those within embedded records too, and names those that differ.</summary>
    private static (int Compared, List<string> Different) Compare(object one, object other)
    {
        int compared = 0;
        List<string> different = [];
        foreach (System.Reflection.PropertyInfo property in one.GetType().GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0))
        {
            object? left = property.GetValue(one);
            object? right = property.GetValue(other);
            Assert.Equal(left is null, right is null);
            if (left is null)
                continue;

            // Raw bytes of two formats: the names are what both say.
            if (left is UnknownMembers unknown && right is UnknownMembers others)
                Assert.Subset(others.Select(static member => member.Name).ToHashSet(), unknown.Select(static member => member.Name).ToHashSet());
            else if (left is IEnumerable<object> children && right is IEnumerable<object> twins && IsRecords(children))
            {
                Assert.Equal(children.Count(), twins.Count());
                foreach ((object child, object twin) in children.Zip(twins))
                    Add(Compare(child, twin));
            }
            else if (property.Name == "Embedded" || left is IRequestBody)
            {
                Add(Compare(left, right!));
            }
            else
            {
                compared++;
                if (!left.Equals(right))
                    different.Add(property.Name);
            }
        }

        return (compared, different);

        void Add((int Compared, List<string> Different) inner)
        {
            compared += inner.Compared;
            different.AddRange(inner.Different);
        }
    }

    private static bool IsRecords(IEnumerable<object> items) => items.All(static item => item is IRequestBody) && items.Any();
}
