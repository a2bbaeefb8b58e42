namespace Relwright.Tool.Verify;

/// <summary>What recorded bodies are told apart by.</summary>
internal enum ExampleGroup
{
    /// <summary>What a server answers.</summary>
    Response,

    /// <summary>What a server tells by its event channel.</summary>
    Event,

    /// <summary>What a client sends.</summary>
    Request,
}
