using Entente.Platform.Storage;

namespace Entente.Platform.Imports.Records;

/// <summary>
/// A kind of record that files can bring: which fields it has, how rows find existing records, how they are written.
/// A module declares one by deriving from <see cref="RecordImport{TEntity,TRow}"/> and registers it as a service.
/// </summary>
public interface IImportType
{
    /// <summary>The name for programs and addresses: "organisations".</summary>
    string Key { get; }

    /// <summary>The name for people: "Organisations".</summary>
    string Title { get; }

    /// <summary>Where the records are seen, relative to the workspace.</summary>
    string Path { get; }

    /// <summary>Types stand in ascending order: first those that others refer to.</summary>
    int Order { get; }

    IReadOnlyList<ImportField> Fields { get; }

    /// <summary>The rules by which rows find records; the first one that a file has columns for is proposed.</summary>
    IReadOnlyList<ImportKey> Keys { get; }

    /// <summary>Reads the cells of a row, for a preview: what is wrong with it by itself.</summary>
    IReadOnlyList<RowProblem> Check(ImportPlan plan, IReadOnlyList<string> cells);

    /// <summary>Begins an import of this type.</summary>
    IImportWriter Begin(ImportPlan plan, DateTime nowUtc);

    /// <summary>The reversal of what such an import did.</summary>
    IImportReversal Reversal { get; }
}

/// <summary>What to do with rows by whether their record is there already.</summary>
public enum ImportMode
{
    AddAndChange,
    AddOnly,
    ChangeOnly,
}

/// <summary>How the rows of a file become records.</summary>
/// <param name="Fields">The field that each column fills, by its key; null: none.</param>
/// <param name="MatchBy">The key of the rule by which rows find records.</param>
/// <param name="Mode">What to do with rows by whether their record is there.</param>
/// <param name="ClearsEmpty">Whether an empty cell empties the field of an existing record; else it leaves it.</param>
/// <param name="IsTrial">Whether nothing is to be written.</param>
/// <param name="Reading">How dates and numbers are written in the file.</param>
public sealed record ImportPlan(
    IReadOnlyList<string?> Fields, string MatchBy, ImportMode Mode, bool ClearsEmpty, bool IsTrial, CellReading Reading);

/// <summary>Writes the rows of one import, batch after batch.</summary>
public interface IImportWriter
{
    /// <summary>Notes rows that an earlier, interrupted run has dealt with.</summary>
    Task SkipAsync(AppDbContext db, IReadOnlyList<Files.TableRow> rows, CancellationToken ct);

    /// <summary>Writes a batch in the caller's transaction. It may be called again for the same batch after a roll-back.</summary>
    Task<BatchResult> WriteAsync(AppDbContext db, IReadOnlyList<Files.TableRow> rows, CancellationToken ct);
}

/// <summary>Undoes what an import wrote.</summary>
public interface IImportReversal
{
    /// <summary>Records of the batch that were changed since, or that others refer to by now: why each cannot be undone.</summary>
    Task<IReadOnlyList<string>> FindObstaclesAsync(AppDbContext db, IReadOnlyList<RecordChange> changes, CancellationToken ct);

    /// <summary>Takes added records out and gives changed ones their former values.</summary>
    Task UndoAsync(AppDbContext db, IReadOnlyList<RecordChange> changes, CancellationToken ct);
}

/// <summary>What a row did to a record.</summary>
/// <param name="Line">The row in the file.</param>
/// <param name="Id">The record.</param>
/// <param name="Version">The record's version after it.</param>
/// <param name="Before">The former values of what was changed, as text by column; null: the record was added.</param>
public sealed record RecordChange(long Line, Guid Id, Guid Version, IReadOnlyDictionary<string, string?>? Before);

/// <summary>A row that was not taken, as the file has it, with the reasons.</summary>
public sealed record RowFault(long Line, IReadOnlyList<string> Cells, IReadOnlyList<RowProblem> Problems);

/// <summary>What became of a batch of rows.</summary>
public sealed record BatchResult
{
    public int Added { get; set; }

    public int Changed { get; set; }

    /// <summary>Rows that say what the record says already.</summary>
    public int Same { get; set; }

    /// <summary>Rows that were left aside because of the mode.</summary>
    public int LeftAside { get; set; }

    public IList<RecordChange> Changes { get; } = [];

    public IList<RowFault> Faults { get; private set; } = [];

    /// <summary>Puts the bad rows into the order of the file.</summary>
    public void Sort() => Faults = [.. Faults.OrderBy(fault => fault.Line)];
}
