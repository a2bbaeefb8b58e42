namespace Relwright.Generator;

/// <summary>The names under which the steps of the pipeline are tracked, in the order in which they run.</summary>
internal static class StepNames
{
    /// <summary>The project's options as values.</summary>
    public const string Options = nameof(Options);

    /// <summary>The runtime that the project references.</summary>
    public const string Runtime = nameof(Runtime);

    /// <summary>Additional files and their options as values.</summary>
    public const string Input = nameof(Input);

    /// <summary>The documents of each API that refer to one another, with what else they may refer to.</summary>
    public const string Unit = nameof(Unit);

    /// <summary>Each file read: a native one by itself, a document with the others of its unit.</summary>
    public const string Read = nameof(Read);

    /// <summary>What each file says of the API, without positions.</summary>
    public const string Part = nameof(Part);

    /// <summary>The parts of each API put together.</summary>
    public const string Api = nameof(Api);

    /// <summary>Each API as C# will have it.</summary>
    public const string Shape = nameof(Shape);

    /// <summary>Each thing that is emitted by itself.</summary>
    public const string Item = nameof(Item);

    /// <summary>The source files of each item.</summary>
    public const string Emit = nameof(Emit);

    /// <summary>Problems with their places.</summary>
    public const string Problems = nameof(Problems);
}
