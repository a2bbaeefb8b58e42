extern alias runtime;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Relwright.Tool.Output;
using Relwright.Tool.Sdk;
using runtime::Relwright;

namespace Relwright.Tool.Verify;

/// <summary>Asks of every recorded body whether the emitted serializers read it and give it back.</summary>
/// <param name="sdk">The emitted code.</param>
internal sealed class Verification(LoadedSdk sdk)
{
    private static readonly JsonDocumentOptions s_json = new() { MaxDepth = 1000 };
    private static readonly XmlReaderSettings s_xml = new() { DtdProcessing = DtdProcessing.Prohibit };

    public List<Outcome> Outcomes { get; } = [];

    public List<Unasked> Unasked { get; } = [];

    public void Run(IReadOnlyList<Example> examples, Progress progress, CancellationToken cancellationToken)
    {
        Dictionary<(string, string, ExampleGroup, int), Example> twins = examples
            .Where(example => example.Format is WireFormat.Xml)
            .GroupBy(Exchange)
            .ToDictionary(exchange => exchange.Key, exchange => exchange.First());
        for (int i = 0; i < examples.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Example example = examples[i];
            progress.Report(i, examples.Count, example.Name);
            if (CodecOf(example) is not { } codec)
                continue;
            Example? twin = example is { Format: WireFormat.Json, Group: ExampleGroup.Response } ? twins.GetValueOrDefault(Exchange(example)) : null;
            Ask(example, codec, twin is not null && IsWellFormed(twin) ? twin : null);
        }
    }

    private static (string Resource, string Verb, ExampleGroup Group, int Number) Exchange(Example example) =>
        (example.Resource, example.Verb, example.Group, example.Number);

    private BodyCodec? CodecOf(Example example)
    {
        string why = "";
        UnaskedReason reason;
        if (!sdk.Resources.Contains(example.Resource))
            (reason, why) = (UnaskedReason.NoResource, $"the specification has no resource '{example.Resource}'");
        else if (example.Format is null)
            (reason, why) = (UnaskedReason.OtherMedia, "it is neither JSON nor XML");
        else if (!IsWellFormed(example))
            (reason, why) = (UnaskedReason.Damaged, "it is not well-formed");
        else if (example.Kind is null)
            return LoadedSdk.Opaque; // the event channel is no resource of the specification, and is read as what nobody describes
        else if (sdk.Find(example.Resource, example.Kind, out why) is { } codec)
            return codec;
        else
            reason = UnaskedReason.NoBody;
        Unasked.Add(new Unasked(example, reason, why));
        return null;
    }

    private void Ask(Example example, BodyCodec codec, Example? twin)
    {
        WireFormat format = example.Format!.Value;
        IRequestBody? body = null;
        Add(example, Question.Read, () =>
        {
            body = codec.Read(example.Body, format);
            return [];
        });
        if (body is null)
            return;
        Add(example, Question.WrittenBack, () => Compare(example.Body, BodyCodec.Write(body, format), format));
        if (twin is not null)
            Add(example, Question.LikeTwin, () => new XmlComparison(asTwins: true).Compare(Xml(twin.Body), Xml(BodyCodec.Write(body, WireFormat.Xml))));
    }

    private void Add(Example example, Question question, Func<IEnumerable<Difference>> ask)
    {
        Difference[] differences;
        try
        {
            differences = [.. ask()];
        }
        catch (Exception failure) when (failure is WireFormatException or ArgumentException or NotSupportedException or XmlException or JsonException)
        {
            differences = [new Difference("the whole body", null, failure.Message)];
        }

        Outcomes.Add(new Outcome(example, question, differences.FirstOrDefault(), Math.Max(0, differences.Length - 1)));
    }

    private static IEnumerable<Difference> Compare(byte[] expected, byte[] found, WireFormat format)
    {
        if (format is WireFormat.Xml)
            return new XmlComparison(asTwins: false).Compare(Xml(expected), Xml(found));
        using JsonDocument one = JsonDocument.Parse(expected, s_json);
        using JsonDocument other = JsonDocument.Parse(found, s_json);
        return [.. JsonComparison.Compare(one.RootElement, other.RootElement)];
    }

    private static bool IsWellFormed(Example example)
    {
        try
        {
            if (example.Format is WireFormat.Xml)
                Xml(example.Body);
            else
                JsonDocument.Parse(example.Body, s_json).Dispose();
            return true;
        }
        catch (Exception failure) when (failure is XmlException or JsonException)
        {
            return false;
        }
    }

    private static XElement Xml(byte[] body)
    {
        using var reader = XmlReader.Create(new MemoryStream(body), s_xml);
        return XElement.Load(reader);
    }
}
