using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Json;

/// <summary>
/// Bodies of a million parts. That the work is linear shows in two ways: what is allocated for a body is about twice that of half the
/// body, and a body of a million parts is read at all, for which anything quadratic would take hours.
/// </summary>
public sealed class ManyPartsTests
{
    private const int Million = 1_000_000;

    [Fact]
    public void Reads_a_million_equal_members() =>
        ReadsLinearly(
            static count => Object(count, static i => $"\"new\":{i % 10}"),
            static (meeting, count) => Assert.Equal($"{(count - 1) % 10}", Encoding.UTF8.GetString(Assert.Single(meeting.Unknown).RawValue.Span)));

    [Fact]
    public void Reads_a_million_equal_members_that_are_known() =>
        ReadsLinearly(
            static count => Object(count, static i => $"\"size\":{i}"),
            static (meeting, count) => Assert.Equal(count - 1, meeting.Size));

    [Fact]
    public void Reads_a_million_unknown_members() =>
        ReadsLinearly(
            static count => Object(count, static i => $"\"n{i}\":{i}"),
            static (meeting, count) => Assert.Equal(count, meeting.Unknown.Count));

    [Fact]
    public void Reads_a_million_relations() =>
        ReadsLinearly(
            static count => "{\"_links\":" + Object(count, static i => $"\"r{i}\":{{\"href\":\"/\"}}") + "}",
            static (meeting, count) => Assert.Equal(count, meeting.Links.All.Count()));

    [Fact]
    public void Reads_a_million_links_of_one_relation() =>
        ReadsLinearly(
            static count => "{\"_links\":{\"contact\":[" + string.Join(",", Enumerable.Repeat("{\"href\":\"/\"}", count)) + "]}}",
            static (meeting, count) => Assert.Equal(count, meeting.Links.Contact.Count));

    [Fact]
    public void Reads_a_million_items_and_compares_them() =>
        ReadsLinearly(
            static count => "{\"attendees\":[" + string.Join(",", Enumerable.Repeat("\"a\"", count)) + "]}",
            static (meeting, count) =>
            {
                Assert.Equal(count, meeting.Attendees!.Count);
                Assert.Equal(meeting, Meeting.FromJson(meeting.ToJson()));
            });

    private static void ReadsLinearly(Func<int, string> body, Action<Meeting, int> check)
    {
        byte[] half = Encoding.UTF8.GetBytes(body(Million / 2));
        byte[] whole = Encoding.UTF8.GetBytes(body(Million));
        Meeting? meeting = null;

        long forHalf = Allocation.Of(() => Meeting.FromJson(half));
        long forWhole = Allocation.Of(() => meeting = Meeting.FromJson(whole));

        check(meeting!, Million);
        // What grows by doubling is up to twice as large as it must be, for the whole and not for the half at worst.
        Assert.True(forWhole <= (3 * forHalf) + 10_000, $"{forHalf} bytes were allocated for one half, {forWhole} for the whole.");
    }

    private static string Object(int count, Func<int, string> member) =>
        new StringBuilder("{").AppendJoin(',', Enumerable.Range(0, count).Select(member)).Append('}').ToString();
}
