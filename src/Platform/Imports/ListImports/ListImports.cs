using Entente.Platform.Access;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>The imports of the workspace, the newest first.</summary>
public sealed class ListImports(AppDb appDb)
{
    private static readonly Keyset<ImportRun> Order =
        new Keyset<ImportRun>(i => i.Id).By("-created", i => i.CreatedUtc).By("file", i => i.FileName);

    public async Task<Outcome<ListPage<ImportView>>> RunAsync(ListQuery query, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var page = await Order.ReadAsync(db.Set<ImportRun>().AsNoTracking().Where(i => !actor.SeesAssignedOnly), query, ct);
        return page.TryGet(out var imports, out var refusal) ? imports.Select(ImportView.Of) : refusal;
    }
}
