using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Text;
using Contoso.Pantry;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>What is tried and does not fit costs no look at the whole body: neither lines are counted for it nor, for a text, anything thrown.</summary>
public sealed class TrialTests
{
    [Theory]
    [InlineData("word")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public void A_text_of_another_form_is_passed_by_without_a_failure(string text)
    {
        Parcel? read = null;

        Assert.Empty(Thrown(() => read = Read<Parcel>($"<Parcel><content>{text}</content></Parcel>")));
        Assert.Equal(text, Assert.IsType<ParcelContent.Text>(read!.Content).Value);
    }

    [Theory]
    [InlineData("five")]
    [InlineData("<deep>5</deep>")]
    [InlineData("")]
    public void A_member_of_any_name_that_does_not_fit_is_kept_without_a_failure(string content)
    {
        Extras? read = null;

        Assert.Empty(Thrown(() => read = Read<Extras>($"<Extras><id>x</id><more>5</more><words>{content}</words></Extras>")));
        Assert.Equal("words", Assert.Single(read!.Unknown).Name);
        Assert.Equal([new("more", 5L)], read.AdditionalMembers);
    }

    [Fact]
    public void A_case_that_is_tried_in_vain_has_no_place()
    {
        Parcel? read = null;

        List<WireFormatException> thrown = Thrown(() => read = Read<Parcel>("<Parcel><content><width>wide</width></content></Parcel>"));

        Assert.NotEmpty(thrown);
        Assert.All(thrown, failure => Assert.Equal(0, failure.Line));
        Assert.IsType<ParcelContent.Other>(read!.Content);
    }

    [Fact]
    public void A_failure_behind_trials_has_its_place()
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(() => Read<Parcel>("<Parcel>\n<content><width>wide</width></content>\n<content></Parcel>"));

        Assert.Equal(3, refused.Line);
    }

    private static T Read<T>(string body)
        where T : class, IRecord<T> => RecordSerialization.FromXml<T>(Encoding.UTF8.GetBytes(body));

    /// <summary>The failures to read that are thrown meanwhile, those included that somebody catches.</summary>
    private static List<WireFormatException> Thrown(Action work)
    {
        List<Exception> thrown = [];
        int thread = Environment.CurrentManagedThreadId;
        void Note(object? sender, FirstChanceExceptionEventArgs e)
        {
            if (Environment.CurrentManagedThreadId == thread)
                thrown.Add(e.Exception);
        }

        AppDomain.CurrentDomain.FirstChanceException += Note;
        try
        {
            work();
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Note;
        }

        return [.. thrown.OfType<WireFormatException>()];
    }
}
