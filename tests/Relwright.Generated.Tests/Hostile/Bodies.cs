using System.Collections.Generic;
using System.Text;
using Contoso.Kitchen;
using Relwright.Generated.Tests.Corpus;

namespace Relwright.Generated.Tests.Hostile;

/// <summary>Well-formed bodies to spoil: one of our own with every kind of value, and where the corpus is there its meetings.</summary>
internal static class Bodies
{
    public static Sink Sink { get; } = Contoso.Kitchen.Sink.FromJson("""
        {"rel":"sink","id":"3f2504e0-4f89-11d3-9a0c-0305e82c3301","name":"na\u00efve \ud83d\ude00 \n","text":null,"flag":true,"small":-7,"large":9007199254740993,
        "ratio":-0.5e-3,"price":12.50,"at":"\/Date(1474932023030+0200)\/","day":"2026-03-01","length":"P1DT2H3.5S","key":"3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "home":"https://contoso.com/?a=b&c","data":"AQID","colour":"Mauve","mainColour":"Red","texts":["a","","\\"],"flags":[true,false],"smalls":[],"larges":[1],
        "ratios":[1.5],"prices":[0.1],"times":["2026-03-01T09:30:00Z"],"days":["2026-03-01"],"lengths":["PT30S"],"keys":["3f2504e0-4f89-11d3-9a0c-0305e82c3301"],
        "homes":["/x"],"blobs":["AQID",""],"colours":["Red","x"],"tags":[],"code":1,"pin":"1234","keyring":["k"],"x:kitchen:name":"n","plug":"p","etag":"e",
        "_links":{"self":{"href":"/sink"},"tap":[{"href":"/t1","title":"One"},{"href":"/t2","revision":"2"}],"picture":{"href":"data:image/png;base64,AQID"}},
        "_embedded":{"plug":{"rel":"plug","size":3},"tap":[{"hot":true},{"label":"cold"}]},"later":{"a":[1,{"b":null}]}}
        """u8);

    public static IEnumerable<(string Type, byte[] Body)> Json => [("sink", Sink.ToJson()), .. Corpus(WireFormat.Json)];

    public static IEnumerable<(string Type, byte[] Body)> Xml => [("sink", Sink.ToXml()), .. Corpus(WireFormat.Xml)];

    public static void Read(string type, byte[] body, WireFormat format)
    {
        if (type == "sink")
            Tests.Corpus.Wire.Read<Sink>(body, format);
        else
            Tests.Corpus.Wire.Read(type, body, format);
    }

    private static IEnumerable<(string Type, byte[] Body)> Corpus(WireFormat format)
    {
        if (!Examples.AreThere)
            yield break;
        yield return ("myAssignedOnlineMeeting", Encoding.UTF8.GetBytes(Examples.One("myAssignedOnlineMeeting", "GET", "response", format).Text));
        yield return ("application", Encoding.UTF8.GetBytes(Examples.One("application", "GET", "response", format).Text));
    }
}
