using System;

namespace Relwright.Generated;

/// <summary>What the values of a type look like in XML, for unions.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="OwnsAttributes">Whether they take the attributes of their element.</param>
/// <param name="Places">Of a record, where its members stand; asked for late, as it may not be made yet.</param>
/// <param name="Form">Of a text, the form that it must have; null where only reading it tells.</param>
internal sealed record XmlShape(XmlShapeKind Kind, bool OwnsAttributes = false, Func<XmlPlaces?>? Places = null, TextForm? Form = null)
{
    public static XmlShape Text { get; } = new(XmlShapeKind.Text);

    public static XmlShape Elements { get; } = new(XmlShapeKind.Elements);

    public static XmlShape Anything { get; } = new(XmlShapeKind.Anything, OwnsAttributes: true);

    public static XmlShape Scalar(TextForm? form) => new(XmlShapeKind.Scalar, Form: form);
}

/// <summary>What values look like.</summary>
internal enum XmlShapeKind
{
    /// <summary>A text of which not every one will do.</summary>
    Scalar,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>Attributes and elements.</summary>
    Record,

    /// <summary>Elements only.</summary>
    Elements,

    /// <summary>Whatever there is.</summary>
    Anything,
}
