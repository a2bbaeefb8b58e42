using System;
using System.Text;
using Contoso.Ucwa;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>Of a property that comes twice the last one counts: its value, and its attributes or that it has none.</summary>
public sealed class RepeatedPropertyTests
{
    private const string Start = "<resource rel=\"myOnlineMeeting\" href=\"/m\" xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\">";
    private const string Attributed = "<property name=\"subject\" x=\"y\">a</property>";
    private const string Bare = "<property name=\"subject\">b</property>";
    private const string Before = "<property name=\"phoneUserAdmission\">Disabled</property>";
    private const string Extension = "<resource rel=\"onlineMeetingExtension\" href=\"/x\"><property name=\"id\">1</property></resource>";

    [Theory]
    [InlineData(Attributed + Bare, Bare)]
    [InlineData(Attributed + "<property name='subject'>b</property>", Bare)]
    [InlineData(Attributed + Before + Bare, Before + Bare)]
    [InlineData(Attributed + Extension + Bare, Bare + Extension)]
    [InlineData(Attributed + Extension + Before + Bare, Before + Bare + Extension)]
    [InlineData(Attributed + Bare + Attributed, Attributed)]
    [InlineData(Attributed + Bare + Attributed + Bare, Bare)]
    [InlineData(Bare + Attributed, Attributed)]
    [InlineData(Attributed + "<property name=\"subject\" z=\"w\">b</property>", "<property name=\"subject\" z=\"w\">b</property>")]
    [InlineData("<property name=\"description\" p=\"q\">d</property>" + Attributed + Bare, "<property name=\"description\" p=\"q\">d</property>" + Bare)]
    [InlineData("<propertyList name=\"leaders\" x=\"y\"><item>a</item></propertyList><propertyList name=\"leaders\"><item>b</item></propertyList>", "<propertyList name=\"leaders\"><item>b</item></propertyList>")]
    [InlineData("<propertyList name=\"leaders\" x=\"y\" /><property name=\"joinUrl\">u</property><propertyList name=\"leaders\"><item>b</item></propertyList>", "<property name=\"joinUrl\">u</property><propertyList name=\"leaders\"><item>b</item></propertyList>")]
    public void The_last_one_is_written(string properties, string expected)
    {
        MyOnlineMeeting read = MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes($"{Start}{properties}</resource>"));

        Assert.EndsWith($">{expected}</resource>", Encoding.UTF8.GetString(read.ToXml()), StringComparison.Ordinal);
        Assert.Equal(read, MyOnlineMeeting.FromXml(read.ToXml()));
    }

    [Fact]
    public void Nothing_is_left_of_attributes_that_no_longer_count()
    {
        MyOnlineMeeting read = MyOnlineMeeting.FromXml(Encoding.UTF8.GetBytes($"{Start}{Attributed}<property name=\"later\">l</property>{Bare}</resource>"));

        Assert.Equal("later", Assert.Single(read.Unknown).Name);
    }
}
