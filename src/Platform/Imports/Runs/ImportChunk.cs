using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;

namespace Entente.Platform.Imports.Runs;

/// <summary>What happened to a stretch of a file's rows, stored with the rows themselves in one transaction.</summary>
public sealed class ImportChunk : IWorkspaceRow
{
    private ImportChunk()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid ImportId { get; private set; }

    /// <summary>The stretch, from 0.</summary>
    public int Number { get; private set; }

    /// <summary>The lowest and highest id of added records, by which a record finds the import that it came from.</summary>
    public Guid? FirstId { get; private set; }

    public Guid? LastId { get; private set; }

    public int Bad { get; private set; }

    public string ChangesJson { get; private set; } = "[]";

    public string FaultsJson { get; private set; } = "[]";

    public static ImportChunk Of(ImportRun run, int number, BatchResult batch)
    {
        var added = batch.Changes.Where(change => change.Before is null).Select(change => change.Id).ToList();
        return new()
        {
            WorkspaceId = run.WorkspaceId, ImportId = run.Id, Number = number, Bad = batch.Faults.Count,
            FirstId = added.Count > 0 ? added.Min(ById) : null,
            LastId = added.Count > 0 ? added.Max(ById) : null,
            ChangesJson = ChunkText.Write([.. batch.Changes]),
            FaultsJson = ChunkText.Write([.. batch.Faults]),
        };
    }

    public IReadOnlyList<RecordChange> ReadChanges() => ChunkText.ReadChanges(ChangesJson);

    public IReadOnlyList<RowFault> ReadFaults() => ChunkText.ReadFaults(FaultsJson);

    /// <summary>The databases compare ids by their text, as their bytes stand.</summary>
    private static readonly IComparer<Guid> ById = Comparer<Guid>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
}
