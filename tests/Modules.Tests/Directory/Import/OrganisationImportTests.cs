using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Platform.Audit;
using Entente.Platform.Imports;
using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Tests.Directory.Import;

/// <summary>Organisations come in from files, are found again, changed, listed where they are bad, and taken out again.</summary>
public abstract class OrganisationImportTests(DatabaseFixture fixture) : ImportTest(fixture)
{
    private const string TwoFirms = "Account Name,ID,Industry,Billing Country\nOmega,a-1,Energy,Germany\n\"Beta, Inc.\",a-2,Steel,us\n";

    [Fact]
    public async Task A_file_of_another_program_goes_in_by_the_names_of_its_columns()
    {
        var import = await ImportAsync("organisations", TwoFirms);
        Assert.Equal((2, 0, 0, 0), Counts(import));
        Assert.Equal(ImportState.Done, import.State);
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var firms = await db.Set<Organisation>().OrderBy(o => o.SortKey).ToListAsync();
        Assert.Equal(["Beta, Inc.", "Omega"], firms.Select(o => o.Name));
        Assert.Equal(("a-1", "DE", "Energy"), (firms[1].ExternalId, firms[1].Country, firms[1].Sector));
        Assert.Contains("omega", firms[1].SearchText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await ImportAsync("organisations", TwoFirms);
        Assert.Equal((0, 0, 2, 0), Counts(await ImportAsync("organisations", TwoFirms)));
    }

    [Fact]
    public async Task A_known_organisation_is_changed_where_the_file_differs_and_the_trail_says_so()
    {
        await ImportAsync("organisations", TwoFirms);
        var second = await ImportAsync("organisations", "ID,Name,Industry\na-1,Omega,Oil\na-2,\"Beta, Inc.\",\n");
        Assert.Equal((0, 1, 1, 0), Counts(second));
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var omega = await db.Set<Organisation>().SingleAsync(o => o.ExternalId == "a-1");
        var line = await db.AuditEntries.SingleAsync(a => a.RecordId == omega.Id && a.Action == AuditAction.Changed);
        Assert.Equal([new FieldChange("Sector", "Energy", "Oil")], AuditTrail.ReadChanges(line));
        Assert.Equal("Steel", (await db.Set<Organisation>().SingleAsync(o => o.ExternalId == "a-2")).Sector);
    }

    [Fact]
    public async Task The_history_of_an_added_record_leads_to_its_import()
    {
        var import = await ImportAsync("organisations", TwoFirms);
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var beta = await db.Set<Organisation>().SingleAsync(o => o.ExternalId == "a-2");
        var origin = await Get<FindImportOfRecord>().RunAsync(beta.Id, Owner, Ct);
        Assert.Equal((import.Id, 3), (origin!.Value.Import.Id, origin.Value.Line));
        Assert.Null(await Get<FindImportOfRecord>().RunAsync(Guid.CreateVersion7(), Owner, Ct));
    }

    [Fact]
    public async Task A_trial_counts_and_lists_but_writes_nothing()
    {
        var uploaded = (await UploadAsync("organisations", TwoFirms + ",a-3,Oil,DE\n")).Value;
        var trial = (await RunAsync(uploaded.Id, isTrial: true)).Value;
        Assert.Equal((ImportState.Checked, 2, 1), (trial.State, trial.Added, trial.Bad));
        await using (var db = await AppDb.OpenAsync(Owner, Ct))
            Assert.Equal(0, await db.Set<Organisation>().CountAsync());
        Assert.Equal((2, 0, 0, 1), Counts((await RunAsync(uploaded.Id)).Value));
    }

    [Fact]
    public async Task Every_bad_row_has_its_reason_and_comes_back_as_a_file_to_mend()
    {
        var import = await ImportAsync("organisations",
            "ID,Name,Country,Website\na-1,Omega,Narnia,omega.example\na-2,,DE,\n,Nobody,DE,\na-4,Good,DE,\na-5,=Sum,DE,not a site at all\na-6,x\n");
        Assert.Equal((1, 0, 0, 5), Counts(import));
        var faults = await FaultsAsync(import.Id);
        Assert.Equal([2, 3, 4, 6, 7], faults.Select(f => f.Line));
        Assert.Contains("Narnia", faults[0].Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("no external id", faults[2].Problems[0].Message, StringComparison.Ordinal);
        var file = await BadRowsFileAsync(import.Id);
        Assert.Contains("a-5,'=Sum,DE,not a site at all,", file, StringComparison.Ordinal);

        var mended = await ImportAsync("organisations", file.Replace("Narnia", "DE", StringComparison.Ordinal)
            .Replace("not a site at all", "sum.example", StringComparison.Ordinal));
        // The short row has got its missing cells on the way.
        Assert.Equal((3, 2), (mended.Added, mended.Bad));
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        Assert.Equal("=Sum", (await db.Set<Organisation>().SingleAsync(o => o.ExternalId == "a-5")).Name);
    }

    [Fact]
    public async Task Rows_that_contradict_each_other_are_told_and_repeated_ones_do_no_harm()
    {
        var import = await ImportAsync("organisations", "ID,Name\na-1,Omega\na-1,Omega\na-1,Alpha\n");
        Assert.Equal((1, 0, 1, 1), Counts(import));
        Assert.Contains("Row 2 is about the same record", (await FaultsAsync(import.Id))[0].Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_mapped_twice_or_a_missing_one_is_refused()
    {
        var import = (await UploadAsync("organisations", "ID,Name,Other\n1,Omega,x\n")).Value;
        var twice = await Get<PrepareImport>().RunAsync(import.Id, new() { Fields = ["external-id", "name", "name"] }, Owner, Ct);
        Assert.Contains("would both fill Name", Refused(twice, RefusalKind.Invalid, "Fields").Message, StringComparison.Ordinal);
        _ = (await Get<PrepareImport>().RunAsync(import.Id, new() { Fields = ["external-id", null, null] }, Owner, Ct)).Value;
        Refused(await Get<StartImport>().BeginAsync(import.Id, false, Owner, Ct), RefusalKind.Invalid, "Fields");
    }

    [Fact]
    public async Task What_was_chosen_is_proposed_again_for_the_same_columns()
    {
        await ImportAsync("organisations", "Key,Firma\n1,Omega\n", new() { Fields = ["external-id", "name"], MatchBy = "external-id", Mode = ImportMode.AddOnly });
        var again = (await UploadAsync("organisations", "Firma,Key\nOmega,1\n")).Value;
        Assert.Equal(["name", "external-id"], again.Columns.Select(c => c.Field));
        Assert.Equal((ImportMode.AddOnly, "external-id"), (again.Mode, again.MatchBy));
    }

    [Theory]
    [InlineData(ImportMode.AddOnly, 1, 0, 1)]
    [InlineData(ImportMode.ChangeOnly, 0, 1, 1)]
    public async Task Rows_are_left_aside_by_the_chosen_mode(ImportMode mode, int added, int changed, int leftAside)
    {
        await ImportAsync("organisations", "ID,Name\n1,Omega\n");
        var import = await ImportAsync("organisations", "ID,Name\n1,Omega AG\n2,Beta\n", new() { Mode = mode });
        Assert.Equal((added, changed, leftAside), (import.Added, import.Changed, import.LeftAside));
    }

    [Fact]
    public async Task An_import_is_undone_as_a_whole()
    {
        var before = await AddOrganisationAsync("Omega", o => (o.ExternalId, o.Sector) = ("a-1", "Gas"));
        await AddRelationshipAsync(before.Id);
        var import = await ImportAsync("organisations", "ID,Name,Industry\na-1,Omega AG,Energy\na-2,Beta,Steel\n");
        Assert.Equal((1, 1, 0, 0), Counts(import));
        Assert.Equal(ImportState.Undone, (await UndoAsync(import.Id)).Value.State);
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var omega = await db.Set<Organisation>().SingleAsync();
        Assert.Equal(("Omega", "Gas", "omega"), (omega.Name, omega.Sector, omega.SortKey));
        Assert.Equal("Omega", (await db.Set<Relationship>().SingleAsync()).Title);
        Refused(await UndoAsync(import.Id), RefusalKind.Conflict);
    }

    [Fact]
    public async Task An_import_is_not_undone_over_later_work()
    {
        var import = await ImportAsync("organisations", TwoFirms);
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var firms = await db.Set<Organisation>().OrderBy(o => o.SortKey).AsNoTracking().ToListAsync();
        _ = (await Get<EditOrganisation>().RunAsync(new(firms[0].Id, firms[0].Version, new() { Name = "Beta", ExternalId = "a-2" }), Owner, Ct)).Value;
        await AddPersonAsync("Ada", firms[1].Id);
        var refusal = Refused(await UndoAsync(import.Id), RefusalKind.Conflict);
        Assert.Contains("Row 3: Beta was changed since.", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Row 2: Omega is referred to by something in people by now.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(2, await db.Set<Organisation>().CountAsync());
        Assert.Equal(ImportState.Done, (await Get<ShowImport>().RunAsync(import.Id, Owner, Ct)).Value.State);
    }

    [Fact]
    public async Task An_interrupted_import_goes_on_where_it_stopped()
    {
        var rows = string.Concat(Enumerable.Range(1, 9_000).Select(i => $"{i},Firm {i}\n"));
        var uploaded = (await UploadAsync("organisations", "ID,Name\n" + rows)).Value;
        _ = (await Get<StartImport>().BeginAsync(uploaded.Id, false, Owner, Ct)).Value;
        using var stop = new CancellationTokenSource();
        var progress = new StopAfterFirst(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Get<RunImport>().RunAsync(uploaded.Id, Owner, progress, stop.Token));
        Assert.InRange((await Get<ShowImport>().RunAsync(uploaded.Id, Owner, Ct)).Value.Rows, 1, 8_999);
        var ended = (await Get<RunImport>().RunAsync(uploaded.Id, Owner, Nothing, Ct)).Value;
        Assert.Equal((9_000, 0, 0, 0), Counts(ended));
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        Assert.Equal(9_000, await db.Set<Organisation>().CountAsync());
    }

    [Fact]
    public async Task Two_imports_at_once_add_each_record_once()
    {
        var rows = "ID,Name\n" + string.Concat(Enumerable.Range(1, 3_000).Select(i => $"{i},Firm {i}\n"));
        var imports = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => ImportAsync("organisations", rows))));
        Assert.Equal(3_000, imports.Sum(i => i.Added));
        Assert.Equal(3_000, imports.Sum(i => i.Same));
    }

    [Fact]
    public async Task Who_may_not_edit_may_not_import()
    {
        using var stream = new MemoryStream("ID,Name\n1,x\n"u8.ToArray());
        var viewer = As(Platform.Access.WorkspaceRole.Viewer);
        Refused(await Get<UploadImport>().RunAsync(new("organisations", "x.csv", stream), viewer, Ct), RefusalKind.Forbidden);
        var import = (await UploadAsync("organisations", TwoFirms)).Value;
        Refused(await Get<StartImport>().BeginAsync(import.Id, false, viewer, Ct), RefusalKind.Forbidden);
        Refused(await Get<StartImport>().BeginAsync(import.Id, false, Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task A_file_in_Windows_1252_with_semicolons_is_understood_and_can_be_corrected()
    {
        var bytes = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("ID;Name;Description\n1;Übermut GmbH;seit 31.12.2019\n");
        var import = (await UploadAsync("organisations", bytes)).Value;
        Assert.Equal((TextCoding.Windows1252, CellSeparator.Semicolon), (import.Shape.Coding, import.Shape.Separator));
        var other = (await Get<PrepareImport>().RunAsync(import.Id, new() { Coding = TextCoding.Windows1251 }, Owner, Ct)).Value;
        Assert.Equal("Ьbermut GmbH", (await Get<ShowImport>().PreviewAsync(other, Ct)).Rows[0].Cells[1]);
        _ = (await Get<PrepareImport>().RunAsync(import.Id, new() { Coding = TextCoding.Windows1252 }, Owner, Ct)).Value;
        Assert.Equal(1, (await RunAsync(import.Id)).Value.Added);
    }

    private sealed class StopAfterFirst(CancellationTokenSource stop) : IProgress<Platform.Jobs.JobStep>
    {
        public void Report(Platform.Jobs.JobStep value) => stop.Cancel();
    }
}

public sealed class OrganisationImportsOnSqlite(SqliteFixture fixture) : OrganisationImportTests(fixture), IClassFixture<SqliteFixture>;

public sealed class OrganisationImportsOnPostgres(PostgresFixture fixture) : OrganisationImportTests(fixture), IClassFixture<PostgresFixture>;
