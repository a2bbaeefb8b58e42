using System.Collections.Generic;
using System.Text;
using Contoso.Pantry;

namespace Relwright.Fuzz.Bodies;

/// <summary>Bodies of data types: what OpenAPI and CSDL describe, with every kind of value, derived types, unions, maps, and members that nobody knows.</summary>
internal static class DataBodies
{
    private const string Call = """
        {"@odata.type":"#microsoft.graph.call","@odata.etag":"W/\"1\"","id":"57dab8b1","callbackUri":"https://bot.contoso.com/c?a=b","direction":"outgoing",
        "callRoutes":[{"@odata.type":"#microsoft.graph.callRoute","final":{"@odata.type":"#microsoft.graph.identitySet","user":{"@odata.type":"#microsoft.graph.identity","displayName":"H\u00e9idi","id":"550fae72"}},"routingType":"forwarded"}],
        "mediaConfig":{"@odata.type":"#microsoft.graph.serviceHostedMediaConfig","preFetchMedia":[{"@odata.type":"#microsoft.graph.mediaInfo","resourceId":"f8971b04","uri":"https://cdn.contoso.com/a.wav"}]},
        "meetingInfo":{"organizer":{"application":{"id":"1"},"user":null,"phone":{"id":"+1"}},"@odata.type":"#microsoft.graph.organizerMeetingInfo"},
        "requestedModalities":["audio","unknownFutureValue","x"],"resultInfo":{"code":200,"subcode":-1,"message":null,"more":[1,{"a":[]}]},
        "source":{"@odata.type":"#contoso.other","identity":{"user":{"id":"a","@odata.type":"#microsoft.graph.identity"}},"region":"amer","later":1.50},
        "state":"established","targets":[{"hidden":false,"participantId":"p-01"},{"hidden":true}],"toneInfo":{"sequenceId":4711,"tone":"tone5"},
        "transcription":{"lastModifiedDateTime":"2024-05-17T09:41:12.421Z","state":"active"},"participants":[{"id":"5be0","isMuted":true,"info":{"countryCode":"US","identity":{}}}],"new":{"b":"\ud83d\ude00"}}
        """;

    private const string Admission = """
        {"animal":{"kind":"dog","id":7,"name":"Rex","tricks":["sit",""],"friend":{"id":8,"kind":"tomcat","name":"Tom","lives":9,"chip":"secret"},"age":3},"weight":12.5,"status":"on-show","token":"abcd","form":{"a":[1,2]}}
        """;

    private const string Measurements = """
        {"any":{"a":1e2},"text":"","flag":false,"int32":-1,"int64":9007199254740993,"whole":12,"single":1.5,"double":-2.5e-3,"number":0.1,"decimal":79228162514264337593543950335,"other":null}
        """;

    private const string Kinds = """
        <Kinds>
          <text>  white&#x9;space &lt;&amp;&gt; "'  </text><flag>true</flag><int32>-2147483648</int32><int64> 9223372036854775807 </int64>
          <single>1.5</single><double>1E+21</double><decimal>79228162514264337593543950335</decimal>
          <instant>2026-11-22T08:00:00.5+01:00</instant><header>Sun, 06 Nov 1994 08:49:37 GMT</header><date>2026-11-22</date>
          <time>20:15:00.25</time><duration>PT1H30M</duration><uuid>7f1a1f5e-7c1e-4f0a-9a3b-0d5a4ef50001</uuid>
          <uri>https://contoso.com/a?b&amp;c#d</uri><bytes>AAEC</bytes><color>blue</color><rank>2</rank><!-- comment -->
          <map><a>1</a><b_x0020_c>2</b_x0020_c></map><extras><id>x</id><more>5</more></extras><later a='b'>kept</later>
        </Kinds>
        """;

    private const string Shelf = """
        <p:shelf level="3" xmlns:p="urn:pantry" xmlns="urn:pantry" x:more="1" xmlns:x="urn:x">
          <p:label xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/><label>top</label>
          <j:jar sealed="true" xmlns:j="urn:jars"><content><![CDATA[Honey & <more>]]></content><weight>0.450</weight></j:jar>
          <jar xmlns="urn:jars"><content xmlns="urn:pantry"/></jar>
          <owner id="1" k:key="x" xmlns:k="urn:keys"><s:name xmlns:s="https://example.com/schema/sample">Ann</s:name><boss id="2"/></owner>
          <checked>2026-11-22T08:00:00Z</checked><remark>none</remark><x:note>kept</x:note>
        </p:shelf>
        """;

    private const string Words = """
        <Words xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><plain>a</plain><plain/><word>b</word><term>c</term><wrapped><wrapped>d</wrapped></wrapped>
        <verbs><verbs>go</verbs></verbs><nouns/><numbers>1</numbers><numbers xsi:nil="true"/><square><square>1</square></square><square/></Words>
        """;

    private const string Parcel = """
        <Parcel><content sealed="true"><content>plums</content></content><sign><shape>arrow</shape><to>left</to></sign></Parcel>
        """;

    public static IEnumerable<Body> All()
    {
        yield return Json("call", Call);
        yield return Json("admission", Admission);
        yield return Json("measurements", Measurements);
        yield return Xml("kinds", Kinds);
        yield return Xml("shelf", Shelf);
        yield return Xml("words", Words);
        yield return Xml("parcel", Parcel);
        // The same values in the other format.
        yield return new Body(WireFormat.Json, "kinds", RecordSerialization.FromXml<Kinds>(Encoding.UTF8.GetBytes(Kinds)).ToJson(), IsData: true);
        yield return new Body(WireFormat.Json, "shelf", RecordSerialization.FromXml<Shelf>(Encoding.UTF8.GetBytes(Shelf)).ToJson(), IsData: true);
        yield return new Body(WireFormat.Json, "words", RecordSerialization.FromXml<Words>(Encoding.UTF8.GetBytes(Words)).ToJson(), IsData: true);
    }

    private static Body Json(string type, string text) => new(WireFormat.Json, type, Encoding.UTF8.GetBytes(text), IsData: true);

    private static Body Xml(string type, string text) => new(WireFormat.Xml, type, Encoding.UTF8.GetBytes(text), IsData: true);
}
