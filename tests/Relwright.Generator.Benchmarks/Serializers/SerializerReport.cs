using System;
using System.IO;
using Relwright.Generator.Benchmarks.Documents;

namespace Relwright.Generator.Benchmarks.Serializers;

/// <summary>What models and serializers cost the compiler: with our generator, and with that of System.Text.Json for the same types.</summary>
/// <remarks>
/// <para>Both sides are the SDK's compiler in a fresh process, told to optimize and with a source generator within, from its start to the assembly on
/// the disk; the processors' time in its own code is compared whole. Nothing is subtracted, neither the start of the compiler, which is in both and
/// pulls the ratio towards 1, nor the work that one side has and the other has not.</para>
/// <para>Ours reads the document, emits the records and the open enumerations, and compiles them. The other compiles classes and one context
/// (<see cref="PlainTypes"/>), which lie there as files: they come from nowhere, and a generator that made them from the document is not counted.
/// Where there is doubt it has less to do: a text for an enumeration, no equality, no unknown members, no documentation, nothing for a union or a
/// discriminator, one context instead of several, no assembly of the run-time to refer to.</para>
/// <para>The document has no operations, because a context has no client: what these cost, <see cref="DocumentReport"/> tells.</para>
/// </remarks>
/// <param name="document">The document, without operations.</param>
internal sealed class SerializerReport(string document)
{
    private const int Runs = 5;
    private const double MostOfTheirs = 0.6;

    private readonly FigureTable _figures = new(Console.Out);

    /// <summary>Measures and prints all figures.</summary>
    /// <returns>Whether the target is met.</returns>
    public bool Print()
    {
        DirectoryInfo temporary = Directory.CreateTempSubdirectory("relwright-serializers-");
        try
        {
            var ours = new OwnSide(Directory.CreateDirectory(Path.Combine(temporary.FullName, "ours")), document);
            var theirs = new PlainSide(Directory.CreateDirectory(Path.Combine(temporary.FullName, "theirs")), document);
            _figures.Line("types", theirs.Types, "");

            // The first runs bring the files into memory, and show that both compile.
            CompilerRun ourFirst = Checked(ours.Compile());
            CompilerRun theirFirst = Checked(theirs.Compile());
            Rounds csc = Rounds.Of(Runs, () => Seconds(ours.Compile()), () => Seconds(theirs.Compile()));
            _figures.Line("classes alone", Rounds.Median(Runs, () => Seconds(theirs.CompileClassesAlone())), "s");
            _figures.Line("ours, assembly", ourFirst.AssemblySize / 1024, "KB");
            _figures.Line("contexts, assembly", theirFirst.AssemblySize / 1024, "KB");
            _figures.Line("ours, processors", csc.Ours, "s");
            _figures.Line("contexts, processors", csc.Theirs, "s");
            _figures.AtMost("ratio", csc.Ratio, MostOfTheirs, "");
            return _figures.AllMet;
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static double Seconds(CompilerRun run) => Checked(run).User.TotalSeconds;

    private static CompilerRun Checked(CompilerRun run) =>
        run.AssemblySize > 0 ? run : throw new InvalidOperationException("The compiler failed:\n" + string.Join('\n', run.Errors));
}
