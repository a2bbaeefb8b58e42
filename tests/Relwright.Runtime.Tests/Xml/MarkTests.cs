using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Tests.Xml;

/// <summary>Second looks: back to where the cursor stood, and no more of them than a body is worth.</summary>
public class MarkTests
{
    [Fact]
    public void Comes_back_to_a_text_among_elements()
    {
        XmlCursor xml = Entered("<a>12<b/></a>");
        xml.StandAtText(isThere: true);

        XmlMark start = xml.Mark();
        string once = xml.NodeString();
        xml.Return(start);

        Assert.Equal(("12", "12"), (once, xml.NodeString()));
    }

    [Fact]
    public void Comes_back_to_an_attribute_at_no_cost()
    {
        XmlCursor xml = Entered($"<a b='{new string('x', 1_000)}'/>");
        xml.StandAtAttribute(0);
        XmlMark start = xml.Mark();

        for (int i = 0; i < 10_000; i++)
        {
            Assert.Equal(1_000, xml.NodeString().Length);
            xml.Return(start);
        }

        Assert.True(xml.TakeSecondLook());
    }

    [Fact]
    public void A_failure_has_its_place_once_nobody_looks_again()
    {
        XmlCursor xml = Entered($"\n<a>{new string('x', 1_000)}</a>");
        XmlMark start = xml.Mark();

        bool outer = xml.BeginTrial();
        int lineOnTrial = FailedLine(ref xml);
        while (xml.TakeSecondLook())
        {
            xml.Return(start);
            xml.NodeString();
        }

        int lineAtLast = FailedLine(ref xml);
        xml.EndTrial(outer);

        Assert.Equal((0, 2), (lineOnTrial, lineAtLast));
    }

    private static int FailedLine(ref XmlCursor xml) => xml.NullMember("a").Line;

    private static XmlCursor Entered(string body)
    {
        XmlCursor xml = new(Encoding.UTF8.GetBytes(body), ReadLimits.Default);
        xml.Enter(null);
        return xml;
    }
}
