using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports.Records;

/// <summary>
/// A record type declared by its fields, its match rules and its domain class. Records are made and changed by the
/// same domain methods as everywhere else, so that what holds of a typed record holds of an imported one.
/// </summary>
/// <typeparam name="TEntity">The stored record.</typeparam>
/// <typeparam name="TRow">What a row says: usually the input record of the form, with what a file says in other ways.</typeparam>
public abstract class RecordImport<TEntity, TRow> : IImportType
    where TEntity : class, IWorkspaceRow, IVersioned, IAudited
    where TRow : class, new()
{
    private IReadOnlyList<ImportField<TRow>>? fields;
    private IReadOnlyList<RecordKey<TEntity, TRow>>? keys;

    public abstract string Key { get; }

    public abstract string Title { get; }

    public abstract string Path { get; }

    public abstract int Order { get; }

    public IReadOnlyList<ImportField> Fields => TypedFields;

    public IReadOnlyList<ImportKey> Keys => TypedKeys;

    public IImportReversal Reversal => new RecordReversal<TEntity, TRow>(this);

    internal IReadOnlyList<ImportField<TRow>> TypedFields => fields ??= DeclareFields();

    internal IReadOnlyList<RecordKey<TEntity, TRow>> TypedKeys => keys ??= DeclareKeys();

    protected abstract IReadOnlyList<ImportField<TRow>> DeclareFields();

    /// <summary>The match rules; those that are unique in the workspace are kept so, whichever one an import matches by.</summary>
    protected abstract IReadOnlyList<RecordKey<TEntity, TRow>> DeclareKeys();

    /// <summary>
    /// Looks up what rows refer to, for all rows of a batch at once, and keeps it in them; adds a problem where it is not
    /// there. <paramref name="rows"/> may hold what existing records say already.
    /// </summary>
    protected internal virtual Task PrepareAsync(AppDbContext db, IReadOnlyList<IncomingRow<TRow>> rows, CancellationToken ct) =>
        Task.CompletedTask;

    /// <summary>What an existing record says, as a row, to be changed by the cells of the file.</summary>
    protected internal abstract TRow RowOf(TEntity record);

    /// <summary>What cannot be seen in a field alone, for a record that is added (null) or changed.</summary>
    protected internal virtual RowProblem? FindBreach(TRow row, TEntity? record) => null;

    protected internal abstract TEntity Create(Guid workspaceId, TRow row, DateTime nowUtc);

    protected internal abstract void Change(TEntity record, TRow row, DateTime nowUtc);

    /// <summary>Adds what belongs to new records in tables of its own.</summary>
    protected internal virtual Task AddedAsync(AppDbContext db, IReadOnlyList<(TEntity Record, TRow Row)> added, CancellationToken ct) =>
        Task.CompletedTask;

    /// <summary>Whether rows of this kind are a part of the record and go with it; others keep it from being undone.</summary>
    protected internal virtual bool Owns(Type dependent) => !dependent.IsAssignableTo(typeof(IAudited));

    /// <summary>Brings along what is derived from changed records elsewhere, such as a title that repeats a name.</summary>
    protected internal virtual Task FollowAsync(AppDbContext db, IReadOnlyList<TEntity> changed, CancellationToken ct) => Task.CompletedTask;

    /// <summary>The field that a property of the row belongs to, for problems that its annotations find.</summary>
    protected internal virtual string FieldOf(string property) => property;

    public IReadOnlyList<RowProblem> Check(ImportPlan plan, IReadOnlyList<string> cells)
    {
        var (row, problems) = Read(plan, cells);
        RowCheck<TRow>.AddProblems(row, FieldOf, problems);
        return [.. problems];
    }

    public IImportWriter Begin(ImportPlan plan, DateTime nowUtc) => new RecordWriter<TEntity, TRow>(this, plan, nowUtc);

    /// <summary>A new row from the cells, with what could not be read.</summary>
    internal (TRow Row, IList<RowProblem> Problems) Read(ImportPlan plan, IReadOnlyList<string> cells)
    {
        var row = new TRow();
        var problems = new List<RowProblem>();
        Take(plan, cells, row, leavesEmpty: true, problems);
        return (row, problems);
    }

    /// <summary>Takes the mapped cells into a row.</summary>
    internal void Take(ImportPlan plan, IReadOnlyList<string> cells, TRow row, bool leavesEmpty, IList<RowProblem> problems)
    {
        for (var column = 0; column < plan.Fields.Count && column < cells.Count; column++)
        {
            if (plan.Fields[column] is not { } key || FieldBy(key) is not { } field)
            {
                continue;
            }

            var text = cells[column].Trim();
            if ((text.Length > 0 || !leavesEmpty) && field.Take(row, text, plan.Reading) is { } problem)
            {
                problems.Add(new(field.Title, problem));
            }
        }
    }

    private ImportField<TRow>? FieldBy(string key)
    {
        foreach (var field in TypedFields)
        {
            if (field.Key == key)
            {
                return field;
            }
        }

        return null;
    }
}

/// <summary>A row on its way to becoming a record.</summary>
public sealed class IncomingRow<TRow>(TRow row)
{
    public TRow Row { get; internal set; } = row;

    public IList<RowProblem> Problems { get; internal init; } = [];

    /// <summary>Notes that something of this row cannot be taken.</summary>
    public void Add(string? field, string message) => Problems.Add(new(field, message));
}

/// <summary>A match rule: the key of a row, the key of a record, and the records that have one of many keys.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Title">Its name in the middle of a sentence: "external id".</param>
/// <param name="OfRow">The row's key; null when the row has none.</param>
/// <param name="OfRecord">The record's key, in the same form.</param>
/// <param name="Find">The records with one of these keys; it may find some more.</param>
/// <param name="Fields">Fields of which one must be mapped for it.</param>
public sealed record RecordKey<TEntity, TRow>(
    string Key, string Title, Func<TRow, string?> OfRow, Func<TEntity, string?> OfRecord,
    Func<IQueryable<TEntity>, IReadOnlyList<string>, IQueryable<TEntity>> Find, params IReadOnlyList<string> Fields)
    : ImportKey(Key, Title, Fields)
    where TEntity : class
{
    /// <summary>Whether two records must not have the same.</summary>
    public bool IsUnique { get; init; }

    internal async Task<ILookup<string, TEntity>> FindAsync(AppDbContext db, IEnumerable<string?> keys, CancellationToken ct)
    {
        var wanted = keys.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var found = wanted.Count == 0 ? [] : await Find(db.Set<TEntity>(), wanted).ToListAsync(ct);
        return found.Where(record => OfRecord(record) is not null).ToLookup(record => OfRecord(record)!, StringComparer.Ordinal);
    }
}
