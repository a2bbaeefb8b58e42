using System;

namespace Relwright.Engine.Shape.Data;

/// <summary>What a data type is used for, by itself or within another.</summary>
[Flags]
internal enum DataUse
{
    /// <summary>Nobody uses it.</summary>
    None = 0,

    /// <summary>Requests bring it.</summary>
    Request = 1,

    /// <summary>Answers, webhooks or callbacks bring it.</summary>
    Answer = 2,

    /// <summary>It travels as JSON.</summary>
    Json = 4,

    /// <summary>It travels as XML.</summary>
    Xml = 8,

    /// <summary>It travels as a form whose fields are its members.</summary>
    Form = 16,
}
