using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;

namespace Entente.Platform.Imports.Runs;

/// <summary>An import as people and programs see it.</summary>
public sealed record ImportView
{
    public required Guid Id { get; init; }

    public required string Type { get; init; }

    public required string FileName { get; init; }

    public long FileBytes { get; init; }

    public ImportState State { get; init; }

    public required TableShape Shape { get; init; }

    public IReadOnlyList<ColumnChoice> Columns { get; init; } = [];

    public required string MatchBy { get; init; }

    public ImportMode Mode { get; init; }

    public bool ClearsEmpty { get; init; }

    /// <summary>Whether the counts are those of a trial.</summary>
    public bool IsTrial { get; init; }

    public int Rows { get; init; }

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Same { get; init; }

    public int LeftAside { get; init; }

    public int Bad { get; init; }

    public required string StartedBy { get; init; }

    public Guid? JobId { get; init; }

    public DateTime CreatedUtc { get; init; }

    public DateTime? FinishedUtc { get; init; }

    public string? Message { get; init; }

    public bool MayBePrepared => State is ImportState.Uploaded or ImportState.Checked;

    public bool MayGoOn => State is ImportState.Stopped or ImportState.Failed;

    public bool MayBeUndone => (State is ImportState.Done or ImportState.Stopped or ImportState.Failed) && Added + Changed > 0;

    public static ImportView Of(ImportRun run) => new()
    {
        Id = run.Id, Type = run.Type, FileName = run.FileName, FileBytes = run.FileBytes, State = run.State, Shape = run.Shape,
        Columns = ImportColumns.Read(run.ColumnsJson), MatchBy = run.MatchBy, Mode = run.Mode, ClearsEmpty = run.ClearsEmpty,
        IsTrial = run.IsTrial, Rows = run.Rows, Added = run.Added, Changed = run.Changed, Same = run.Same, LeftAside = run.LeftAside,
        Bad = run.Bad, StartedBy = run.StartedBy, JobId = run.JobId, CreatedUtc = run.CreatedUtc, FinishedUtc = run.FinishedUtc,
        Message = run.Message,
    };
}
