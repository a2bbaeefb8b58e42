using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Engine.Input;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers;
using Relwright.Tool.Import.Writing;

namespace Relwright.Tool.Import.Merge;

/// <summary>Brings imported specifications into a folder where people may have edited earlier ones.</summary>
/// <param name="folder">The folder.</param>
/// <param name="settle">Whether differences that wait for a person are settled as the files have it.</param>
internal sealed class SpecFolder(string folder, bool settle)
{
    private readonly Dictionary<string, byte[]?> _writes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, IReadOnlyList<string>> _lock = new(StringComparer.Ordinal);
    private readonly List<Change> _changes = [];
    private readonly List<string> _remarks = [];

    /// <summary>What the pages say differently from when they were imported last.</summary>
    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>What became of whole files, where it is worth a word.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>How many files are new.</summary>
    public int Added { get; private set; }

    /// <summary>Works out what is to be written; nothing is written yet.</summary>
    public async Task MergeAsync(IReadOnlyList<SpecFile> files, CancellationToken cancellationToken)
    {
        SortedDictionary<string, IReadOnlyList<string>> imported = await ImportLock.ReadAsync(folder, cancellationToken).ConfigureAwait(false);
        var elsewhere = await DescribedElsewhereAsync(files, cancellationToken).ConfigureAwait(false);
        foreach (SpecFile file in files)
            await TakeAsync(file, imported.GetValueOrDefault(file.Name), elsewhere, cancellationToken).ConfigureAwait(false);
        foreach ((string name, IReadOnlyList<string> before) in imported.Where(entry => files.All(file => file.Name != entry.Key)))
            await DropAsync(name, before, cancellationToken).ConfigureAwait(false);
        _writes[ImportLock.FileName] = ImportLock.Write(_lock);
    }

    /// <summary>Plans another file, which nobody edits.</summary>
    public void Add(string name, byte[] content) => _writes[name] = content;

    /// <summary>Writes what differs from what is there.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, byte[]? content) in _writes)
        {
            string path = Path.Combine(folder, name);
            if (content is null)
                File.Delete(path);
            else if (await ReadAsync(path, cancellationToken).ConfigureAwait(false) is not { } there || !there.AsSpan().SequenceEqual(content))
                await File.WriteAllBytesAsync(path, content, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TakeAsync(SpecFile file, IReadOnlyList<string>? before, Dictionary<string, string> elsewhere, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> now = FileText.Split(file.Text);
        byte[]? there = await ReadAsync(Path.Combine(folder, file.Name), cancellationToken).ConfigureAwait(false);
        if (there is null)
            TakeNew(file, before, now, elsewhere);
        else if (before is null)
            TakeForeign(file, FileText.Of(there), now);
        else
            TakeKnown(file, FileText.Of(there), before, now, cancellationToken);
    }

    private void TakeNew(SpecFile file, IReadOnlyList<string>? before, IReadOnlyList<string> now, Dictionary<string, string> elsewhere)
    {
        if (before is not null)
        {
            _remarks.Add($"{file.Name} was removed by hand and stays away");
            _lock[file.Name] = now;
        }
        else if (Described(file).FirstOrDefault(elsewhere.ContainsKey) is { } thing)
        {
            _remarks.Add($"{file.Name} is not written: {elsewhere[thing]} describes {thing}");
        }
        else
        {
            Added++;
            _writes[file.Name] = System.Text.Encoding.UTF8.GetBytes(file.Text);
            _lock[file.Name] = now;
        }
    }

    /// <summary>A file that was there before anything was imported is somebody's work.</summary>
    private void TakeForeign(SpecFile file, FileText there, IReadOnlyList<string> now)
    {
        if (settle || there.Lines.SequenceEqual(now))
            _lock[file.Name] = now;
        else
            _changes.Add(new Change(file.Name, IsApplied: false, there.Lines, now));
    }

    private void TakeKnown(SpecFile file, FileText there, IReadOnlyList<string> before, IReadOnlyList<string> now, CancellationToken cancellationToken)
    {
        MergedText merged = ThreeWayMerge.Merge(file.Name, before, there.Lines, now);

        // Lines that are right each by itself can be wrong together; then nothing is taken over.
        if (Fails(file.Name, merged.Lines, cancellationToken) && !Fails(file.Name, there.Lines, cancellationToken))
            merged = new MergedText(there.Lines, before, [new Change(file.Name, IsApplied: false, before, now)]);
        _changes.AddRange(settle ? merged.Changes.Where(change => change.IsApplied) : merged.Changes);
        _lock[file.Name] = settle ? now : merged.Base;
        if (!merged.Lines.SequenceEqual(there.Lines))
            _writes[file.Name] = (there with { Lines = merged.Lines }).ToOctets();
    }

    private async Task DropAsync(string name, IReadOnlyList<string> before, CancellationToken cancellationToken)
    {
        if (await ReadAsync(Path.Combine(folder, name), cancellationToken).ConfigureAwait(false) is not { } there)
            return;
        if (FileText.Of(there).Lines.SequenceEqual(before))
        {
            _changes.Add(new Change(name, IsApplied: true, before, []));
            _writes[name] = null;
        }
        else if (!settle)
        {
            _remarks.Add($"{name} stays: no page describes it any more, but it was edited by hand");
            _lock[name] = before;
        }
    }

    /// <summary>What files describe that no import would write, by their names.</summary>
    private async Task<Dictionary<string, string>> DescribedElsewhereAsync(IReadOnlyList<SpecFile> files, CancellationToken cancellationToken)
    {
        var described = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return described;
        foreach (string path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(path);
            if (files.Any(file => file.Name == name) || await ReadAsync(path, cancellationToken).ConfigureAwait(false) is not { } content)
                continue;
            foreach (string thing in Described(new SpecFile(name, string.Join('\n', FileText.Of(content).Lines))))
                described.TryAdd(thing, name);
        }

        return described;
    }

    private static IEnumerable<string> Described(SpecFile file)
    {
        ReadResult read = Read(file.Name, file.Text, CancellationToken.None);
        return read.Part.Resources.Select(resource => $"resource '{resource.Name}'")
            .Concat(read.Part.Enums.Select(one => $"enum '{one.Name}'"))
            .Concat(read.Part.Errors.Select(error => $"error '{error.Code}'"))
            .Concat(read.Part.Scopes.Select(scope => $"scope '{scope.Name}'"))
            .Concat(read.Part.Facts is null ? [] : ["the API"]);
    }

    private static bool Fails(string name, IReadOnlyList<string> lines, CancellationToken cancellationToken) =>
        Read(name, string.Join('\n', lines), cancellationToken).Problems.Any(problem => problem.Kind.Severity is ProblemSeverity.Error);

    private static ReadResult Read(string name, string text, CancellationToken cancellationToken) =>
        SpecReading.Read(new SpecInput(name, "Api", "Api", "native", text, text.Length), cancellationToken);

    private static async Task<byte[]?> ReadAsync(string path, CancellationToken cancellationToken) =>
        File.Exists(path) ? await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false) : null;
}
