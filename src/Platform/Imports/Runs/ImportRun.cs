using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;

namespace Entente.Platform.Imports.Runs;

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>The file is there; nothing was read in.</summary>
    Uploaded,

    /// <summary>Waits for its turn, or runs.</summary>
    Running,

    /// <summary>A trial has read the whole file; nothing was written.</summary>
    Checked,

    Done,

    /// <summary>Stopped by a person; what was read in until then is in.</summary>
    Stopped,

    /// <summary>Ended by an error; what was read in until then is in.</summary>
    Failed,

    /// <summary>Waits for its reversal, or is being reversed.</summary>
    Undoing,

    Undone,
}

/// <summary>One file on its way into the records of the workspace, and what became of it.</summary>
public sealed class ImportRun : IWorkspaceRow, IVersioned
{
    public const int LongestName = 200;

    private ImportRun()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>The key of the record type.</summary>
    public string Type { get; private set; } = "";

    public string FileName { get; private set; } = "";

    public long FileBytes { get; private set; }

    public TableKind Kind { get; private set; }

    public TextCoding Coding { get; private set; }

    public CellSeparator Separator { get; private set; }

    public DecimalMark DecimalMark { get; private set; }

    public DateOrder DateOrder { get; private set; }

    public string? Sheet { get; private set; }

    /// <summary>The header and the field of each column, see <see cref="ImportColumns"/>.</summary>
    public string ColumnsJson { get; private set; } = "[]";

    /// <summary>The key of the match rule.</summary>
    public string MatchBy { get; private set; } = "";

    public ImportMode Mode { get; private set; }

    public bool ClearsEmpty { get; private set; }

    public bool IsTrial { get; private set; }

    public ImportState State { get; private set; }

    /// <summary>Rows of the file that were dealt with, good or bad: an interrupted import goes on behind them.</summary>
    public int Rows { get; private set; }

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Same { get; private set; }

    public int LeftAside { get; private set; }

    public int Bad { get; private set; }

    public Guid StartedByUserId { get; private set; }

    public string StartedBy { get; private set; } = "";

    public Guid? JobId { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    /// <summary>When it began to write: one instant for all of its records.</summary>
    public DateTime? StartedUtc { get; private set; }

    public DateTime? FinishedUtc { get; private set; }

    /// <summary>Why it failed or could not be undone.</summary>
    public string? Message { get; private set; }

    public bool MayBePrepared => State is ImportState.Uploaded or ImportState.Checked;

    public bool MayGoOn => State is ImportState.Stopped or ImportState.Failed;

    public bool MayBeUndone => (State is ImportState.Done or ImportState.Stopped or ImportState.Failed) && Added + Changed > 0;

    public TableShape Shape => new()
    {
        Kind = Kind, Coding = Coding, Separator = Separator, DecimalMark = DecimalMark, DateOrder = DateOrder, Sheet = Sheet,
    };

    public static ImportRun Upload(Guid workspaceId, Guid userId, string userName, string type, string fileName, long bytes, DateTime nowUtc)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            WorkspaceId = workspaceId, Id = id, Version = id, Type = type, FileName = Short(fileName), FileBytes = bytes,
            StartedByUserId = userId, StartedBy = Short(userName), CreatedUtc = nowUtc,
        };
    }

    /// <summary>How large the file turned out to be.</summary>
    public void Measure(long bytes) => FileBytes = bytes;

    public void Prepare(TableShape shape, IReadOnlyList<ColumnChoice> columns, string matchBy, ImportMode mode, bool clearsEmpty)
    {
        (Kind, Coding, Separator) = (shape.Kind, shape.Coding, shape.Separator);
        (DecimalMark, DateOrder, Sheet) = (shape.DecimalMark, shape.DateOrder, shape.Sheet is null ? null : Short(shape.Sheet));
        ColumnsJson = ImportColumns.Write(columns);
        (MatchBy, Mode, ClearsEmpty) = (matchBy, mode, clearsEmpty);
    }

    /// <summary>Sets it going. After a trial everything is counted anew; after a stop the counts go on.</summary>
    public void Begin(bool isTrial, Guid? jobId, DateTime nowUtc)
    {
        if (!MayGoOn)
        {
            Rows = Added = Changed = Same = LeftAside = Bad = 0;
            StartedUtc = nowUtc;
        }

        (IsTrial, JobId, State, FinishedUtc, Message) = (isTrial, jobId, ImportState.Running, null, null);
    }

    public void Count(int rows, BatchResult batch)
    {
        Rows += rows;
        Added += batch.Added;
        Changed += batch.Changed;
        Same += batch.Same;
        LeftAside += batch.LeftAside;
        Bad += batch.Faults.Count;
    }

    public void End(ImportState state, string? message, DateTime nowUtc) =>
        (State, Message, FinishedUtc) = (state, message is { Length: > 2000 } ? message[..2000] : message, nowUtc);

    public void BeginUndo(Guid? jobId) => (State, JobId, Message) = (ImportState.Undoing, jobId, null);

    private static string Short(string text) => text.Length > LongestName ? text[..LongestName] : text;
}
