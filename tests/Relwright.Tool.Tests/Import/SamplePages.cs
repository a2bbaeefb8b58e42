namespace Relwright.Tool.Tests.Import;

/// <summary>Pages in the manner of the UCWA documentation about an API that does not exist.</summary>
internal static class SamplePages
{
    public const string Box = """
        # box

        _**Applies to:** Warehouse 1_

        Stands for a box.

        ## Web Link

        |Name|Description|
        |:--|:--|
        |rel|What it is.|

        ### Properties

        |Name|Description|
        |:--|:--|
        |size|How large the box is ([Size](Size_ref.md)).|

        ### Links

        |Link|Description|
        |:--|:--|
        |self|This box.|
        |lid|The lid of the box.|

        ## Operations

        ### GET

        Returns a box.

        #### Request body

        None

        #### Response body

        The response has the properties.

        #### Synchronous errors

        |Error|Code|Subcode|Description|
        |:--|:--|:--|:--|
        |accept|500|Timeout|Too slow.|

        #### Examples

        #### JSON Request

        ```
        Get https://example.com/box HTTP/1.1
        Accept: application/json
        ```

        #### JSON Response

        ```
        HTTP/1.1 200 OK
        Content-Type: application/json
        {
          "rel" : "box",
          "size" : "Large",
          "_links" : { "self" : { "href" : "/box" }, "lid" : { "href" : "/lid" } }
        }
        ```

        #### XML Request

        ```
        Get https://example.com/box HTTP/1.1
        Accept: application/xml
        ```

        #### XML Response

        ```
        HTTP/1.1 200 OK
        Content-Type: application/xml
        <resource rel="box" href="/box" xmlns="urn:example"><link rel="lid" href="/lid"/><property name="rel">box</property><property name="size">Large</property></resource>
        ```

        """;

    public const string Size = """
        # Size

        _**Applies to:** Warehouse 1_

        How large a thing is.

        ## Members

        |Name|Description|
        |:--|:--|
        |Large|Larger than small.|
        |Small|Smaller than large.|

        """;
}
