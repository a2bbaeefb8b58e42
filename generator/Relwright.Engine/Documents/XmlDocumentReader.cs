using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Xml;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>Reads XML into a tree with positions.</summary>
/// <remarks>
/// No document type: it is the door to entities and to other files. Nothing recurses, and depth and length are bounded. What is not
/// well-formed costs the whole file, since no later place can be trusted.
/// </remarks>
internal sealed class XmlDocumentReader
{
    private readonly string _file;
    private readonly string _text;
    private readonly XmlPlaces _places;
    private readonly List<Problem> _problems = [];
    private readonly Stack<SpecElement> _open = new();
    private SpecElement? _root;
    private bool _broken;

    private XmlDocumentReader(string file, string text)
    {
        _file = file;
        _text = text;
        _places = new XmlPlaces(text);
    }

    public static SpecDocument Read(string file, string text, CancellationToken cancellationToken) =>
        new XmlDocumentReader(file, text).Read(cancellationToken);

    private SpecDocument Read(CancellationToken cancellationToken)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = SpecLimits.Length,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var input = new StringReader(_text.Substring(_places.Mark));
        using XmlReader xml = XmlReader.Create(input, settings);
        var lines = (IXmlLineInfo)xml;
        try
        {
            while (!_broken && xml.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Take(xml, lines);
            }
        }
        catch (XmlException fault)
        {
            GiveUp(fault);
        }

        return new SpecDocument(_root, _broken, _problems);
    }

    private void Take(XmlReader xml, IXmlLineInfo lines)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element when _open.Count == SpecLimits.Depth:
                _broken = true;
                _problems.Add(Problem.At(Catalog.TooDeep, _file, Name(xml, lines), SpecLimits.Depth.ToString(CultureInfo.InvariantCulture)));
                break;
            case XmlNodeType.Element:
                Open(xml, lines);
                break;
            case XmlNodeType.EndElement:
                _open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                _open.Peek().Add(xml.Value);
                break;
        }
    }

    private void Open(XmlReader xml, IXmlLineInfo lines)
    {
        SourceSpan span = Name(xml, lines);
        (string name, string ns, bool isEmpty) = (xml.LocalName, xml.NamespaceURI, xml.IsEmptyElement);
        var attributes = new List<SpecAttribute>(xml.AttributeCount);
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI != "http://www.w3.org/2000/xmlns/")
                attributes.Add(new SpecAttribute(xml.LocalName, xml.NamespaceURI, xml.Value, Name(xml, lines), _places.Value(lines)));
        }

        var element = new SpecElement(span, name, ns, attributes);
        if (_open.Count > 0)
            _open.Peek().Add(element);
        else
            _root = element;
        if (!isEmpty)
            _open.Push(element);
    }

    private SourceSpan Name(XmlReader xml, IXmlLineInfo lines) => _places.Stretch(lines, xml.Name.Length);

    private void GiveUp(XmlException fault)
    {
        _broken = true;
        bool isDocumentType = _text.IndexOf("<!DOCTYPE", StringComparison.Ordinal) is var at and >= 0 && _places.Offset(fault.LineNumber, fault.LinePosition) <= at + "<!DOCTYPE".Length + 1;
        SourceSpan span = _places.At(fault.LineNumber, fault.LinePosition);
        if (isDocumentType)
            _problems.Add(Problem.At(Catalog.XmlSyntax, _file, span, "it has a document type, which specifications do without", "remove '<!DOCTYPE …>'"));
        else
            _problems.Add(Problem.At(Catalog.XmlSyntax, _file, span, "its XML breaks off here: " + Reason(fault), "correct the text"));
    }

    /// <summary>What the parser says, without the place, which the problem has itself.</summary>
    private static string Reason(XmlException fault)
    {
        string text = fault.Message;
        int place = text.LastIndexOf(" Line ", StringComparison.Ordinal);
        text = (place > 0 ? text.Substring(0, place) : text).Trim().TrimEnd('.');
        return text.Length == 0 ? "it is not well-formed" : char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
