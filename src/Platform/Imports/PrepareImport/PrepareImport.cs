using Entente.Platform.Access;
using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>How a file is to be read and what its columns fill; whatever is left out stays as it is.</summary>
public sealed record ImportPlanInput
{
    public TextCoding? Coding { get; set; }

    public CellSeparator? Separator { get; set; }

    public DecimalMark? DecimalMark { get; set; }

    public DateOrder? DateOrder { get; set; }

    /// <summary>The sheet of a workbook by its name.</summary>
    [PlainText(ImportRun.LongestName)]
    public string? Sheet { get; set; }

    /// <summary>The key of the field that each column fills, in the order of the columns; empty: none.</summary>
    public IList<string?>? Fields { get; set; }

    /// <summary>The key of the rule by which rows find records.</summary>
    [PlainText(60)]
    public string? MatchBy { get; set; }

    public ImportMode? Mode { get; set; }

    /// <summary>Whether an empty cell empties the field of an existing record.</summary>
    public bool? ClearsEmpty { get; set; }
}

/// <summary>Stores how an uploaded file is to be read in. Another coding, separator or sheet makes new columns, for which fields are proposed anew.</summary>
public sealed class PrepareImport(AppDb appDb, ImportFiles files, ImportTypes types)
{
    public async Task<Outcome<ImportView>> RunAsync(Guid id, ImportPlanInput input, Actor actor, CancellationToken ct)
    {
        if (ImportRules.Refuses(actor) is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<ImportRun>().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } run)
        {
            return Refusal.NotFound("import");
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (!run.MayBePrepared || types.Find(run.Type) is not { } type)
        {
            return Refusal.Conflict("This file was read in already. Upload it again to read it in another way.");
        }

        if (WrongWord(input) is { } wrong)
        {
            return wrong;
        }

        await using var file = files.Open(id);
        if (file is null)
        {
            return Refusal.Conflict(ImportRules.NoFile);
        }

        try
        {
            return await PrepareAsync(db, run, type, input, file, ct);
        }
        catch (TableException e)
        {
            return Refusal.Invalid(new FieldError(run.Kind == TableKind.Xlsx ? "Sheet" : "Separator", e.Message));
        }
    }

    private static async Task<Outcome<ImportView>> PrepareAsync(
        AppDbContext db, ImportRun run, IImportType type, ImportPlanInput input, FileStream file, CancellationToken ct)
    {
        var old = run.Shape;
        var shape = old with
        {
            Coding = input.Coding ?? old.Coding,
            Separator = input.Separator ?? old.Separator,
            DecimalMark = input.DecimalMark ?? old.DecimalMark,
            DateOrder = input.DateOrder ?? old.DateOrder,
            Sheet = old.Kind == TableKind.Xlsx && !string.IsNullOrEmpty(input.Sheet) ? input.Sheet : old.Sheet,
        };
        await using var table = await TableFile.OpenAsync(file, shape, ct);
        var columns = ImportColumns.Read(run.ColumnsJson);
        if (!columns.Select(c => c.Header).SequenceEqual(table.Headers, StringComparer.Ordinal))
        {
            await UploadImport.ProposeAsync(db, run, type, shape, table.Headers, ct);
            await db.SaveChangesAsync(ct);
            return ImportView.Of(run);
        }

        if (input.Fields is { } fields)
        {
            if (fields.Count != columns.Count)
            {
                return Refusal.Invalid(new FieldError("Fields", $"The file has {columns.Count} columns; say for each which field it fills."));
            }

            columns = [.. columns.Select((c, i) => c with { Field = string.IsNullOrEmpty(fields[i]) ? null : fields[i] })];
        }

        var matchBy = string.IsNullOrEmpty(input.MatchBy) ? run.MatchBy : input.MatchBy;
        if (ImportRules.FindErrors(type, columns, matchBy) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        run.Prepare(shape, columns, matchBy, input.Mode ?? run.Mode, input.ClearsEmpty ?? run.ClearsEmpty);
        await db.SaveChangesAsync(ct);
        return ImportView.Of(run);
    }

    private static Refusal? WrongWord(ImportPlanInput input)
    {
        var errors = new List<FieldError>();
        Add(nameof(input.Coding), input.Coding);
        Add(nameof(input.Separator), input.Separator);
        Add(nameof(input.DecimalMark), input.DecimalMark);
        Add(nameof(input.DateOrder), input.DateOrder);
        Add(nameof(input.Mode), input.Mode);
        return errors.Count > 0 ? Refusal.Invalid(errors) : null;

        void Add<T>(string field, T? value)
            where T : struct, Enum
        {
            if (value is { } given && !Enum.IsDefined(given))
            {
                errors.Add(new(field, $"This is none of: {string.Join(", ", Enum.GetNames<T>())}."));
            }
        }
    }
}
