using Entente.Bench.Import;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Person = Entente.Modules.Directory.Domain.Person;

namespace Entente.Modules.Tests.Directory.Import;

/// <summary>
/// The move of a whole house from EspoCRM: every row of its export becomes a record or is listed with its reason, everything is
/// undone, and done again. Here with some thousand rows; bench/import/espocrm.sh does it with 50,000.
/// </summary>
public abstract class EspoCrmMoveTests(DatabaseFixture fixture) : ImportTest(fixture)
{
    private static readonly EspoExport Export = EspoExport.Of(Effort.IsThorough ? 50_000 : 4_000);

    [Fact]
    public async Task Every_row_is_found_or_its_reason_and_all_is_undone_and_done_again()
    {
        var first = await MoveAsync();
        foreach (var import in first.Reverse())
            Assert.Equal(ImportState.Undone, (await UndoAsync(import.Id)).Value.State);
        await using (var db = await AppDb.OpenAsync(Owner, Ct))
            Assert.Equal((0, 0), (await db.Set<Organisation>().CountAsync(), await db.Set<Person>().CountAsync()));
        await MoveAsync();
    }

    private async Task<IReadOnlyList<ImportView>> MoveAsync()
    {
        var imports = new List<ImportView>();
        foreach (var file in Export.Files)
        {
            var import = await ImportAsync(file.Type, file.Text);
            Assert.Equal((file.Name, file.Rows, file.Good, file.Repeated, file.Bad), (file.Name, import.Rows, import.Added, import.Same, import.Bad));
            Assert.Equal(file.Bad, (await FaultsAsync(import.Id)).Count(fault => fault.Problems.All(p => p.Message.Length > 10)));
            imports.Add(import);
        }

        return imports;
    }
}

public sealed class EspoCrmMoveOnSqlite(SqliteFixture fixture) : EspoCrmMoveTests(fixture), IClassFixture<SqliteFixture>;

public sealed class EspoCrmMoveOnPostgres(PostgresFixture fixture) : EspoCrmMoveTests(fixture), IClassFixture<PostgresFixture>;
