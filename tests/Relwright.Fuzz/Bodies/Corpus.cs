using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Contoso.Kitchen;

namespace Relwright.Fuzz.Bodies;

/// <summary>The bodies that are spoilt: real ones from beside the repository where they are, and always some of our own.</summary>
internal static class Corpus
{
    // Longer ones only make each case slower.
    private const int Longest = 16_384;

    private static readonly string s_sink = """
        {"rel":"sink","id":"3f2504e0-4f89-11d3-9a0c-0305e82c3301","name":"na\u00efve \ud83d\ude00 \n","text":null,"flag":true,"small":-7,"large":9007199254740993,
        "ratio":-0.5e-3,"price":12.50,"at":"\/Date(1474932023030+0200)\/","day":"2026-03-01","length":"P1DT2H3.5S","key":"3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "home":"https://contoso.com/?a=b&c","data":"AQID","colour":"Mauve","mainColour":"Red","texts":["a","","\\"],"flags":[true,false],"smalls":[],"larges":[1],
        "ratios":[1.5],"prices":[0.1],"times":["2026-03-01T09:30:00Z"],"days":["2026-03-01"],"lengths":["PT30S"],"keys":["3f2504e0-4f89-11d3-9a0c-0305e82c3301"],
        "homes":["/x"],"blobs":["AQID",""],"colours":["Red","x"],"tags":[],"code":1,"pin":"1234","keyring":["k"],"x:kitchen:name":"n","plug":"p","etag":"e",
        "_links":{"self":{"href":"/sink"},"tap":[{"href":"/t1","title":"One"},{"href":"/t2","revision":"2"}],"picture":{"href":"data:image/png;base64,AQID"}},
        "_embedded":{"plug":{"rel":"plug","size":3},"tap":[{"hot":true},{"label":"cold"}]},"later":{"a":[1,{"b":null}]}}
        """;

    private static readonly string s_meeting = """
        <?xml version="1.0" encoding="utf-8"?>
        <u:resource rel='myOnlineMeeting' href='/meetings/600' xmlns:u='http://schemas.microsoft.com/rtc/2012/03/ucwa' xmlns:x='urn:x' x:kind='a &amp; b'>
          <u:link rel='onlineMeetingExtensions' href='/meetings/600/extensions' />
          <!-- properties --><u:property name='accessLevel'>Locked</u:property>
          <u:property x:lang='de' name='subject'><![CDATA[Zahlen & <Größen>]]> &#x1F600;</u:property>
          <u:propertyList name='attendees'><u:item>sip:a@contoso.com</u:item><u:item/></u:propertyList>
          <u:property name='expirationTime'>2016-09-26T16:20:23.0485629-07:00</u:property>
          <x:note>kept</x:note><?pi and this?>
          <resource rel='onlineMeetingExtension' xmlns='http://schemas.microsoft.com/rtc/2012/03/ucwa'><property name="id">917823</property></resource>
        </u:resource>
        """;

    /// <summary>The bodies in an order that is the same everywhere.</summary>
    /// <param name="from">Where they come from, for people to read.</param>
    public static IReadOnlyList<Body> Load(out string from)
    {
        Sink sink = Sink.FromJson(Encoding.UTF8.GetBytes(s_sink));
        List<Body> bodies =
        [
            new(WireFormat.Json, "sink", sink.ToJson()),
            new(WireFormat.Json, "sink", Encoding.UTF8.GetBytes(s_sink)),
            new(WireFormat.Xml, "sink", sink.ToXml()),
            new(WireFormat.Xml, "myOnlineMeeting", Encoding.UTF8.GetBytes(s_meeting)),
            .. DataBodies.All(),
        ];
        string? corpus = Find();
        if (corpus is null)
        {
            from = "our own; the corpus is not beside the repository";
            return bodies;
        }

        bodies.AddRange(Files(Path.Combine(corpus, "ucwa", "examples")));
        bodies.AddRange(Files(Path.Combine(corpus, "json", "test_parsing")));
        from = "our own and the corpus";
        return bodies;
    }

    private static IEnumerable<Body> Files(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "manifest.json" && Path.GetExtension(file) is ".json" or ".xml" && new FileInfo(file).Length <= Longest)
            .Order(StringComparer.Ordinal)
            .Select(file => new Body(
                Path.GetExtension(file) == ".json" ? WireFormat.Json : WireFormat.Xml,
                Path.GetFileName(file).Split('.')[0],
                File.ReadAllBytes(file)));
    }

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Toolkit.sln")))
            {
                string corpus = Path.Combine(folder.Parent!.FullName, "shared", "corpus");
                return Directory.Exists(corpus) ? corpus : null;
            }
        }

        return null;
    }
}
