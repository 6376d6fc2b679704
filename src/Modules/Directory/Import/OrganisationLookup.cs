using Entente.Modules.Directory.Domain;
using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Import;

/// <summary>Finds the organisations that the rows of a batch name: by external id first, else by name.</summary>
internal static class OrganisationLookup
{
    public static async Task RunAsync<TRow>(AppDbContext db, IReadOnlyList<IncomingRow<TRow>> rows, CancellationToken ct)
        where TRow : class, INamesOrganisationInFile
    {
        var ids = rows.Select(r => Cleaned.OrNull(r.Row.OrganisationExternalId)).OfType<string>().Distinct().ToList();
        var names = rows.Select(r => SortKeys.Of(r.Row.Organisation ?? "")).Where(key => key.Length > 0).Distinct().ToList();
        var organisations = db.Set<Organisation>().AsNoTracking();
        var byId = ids.Count == 0 ? [] : await organisations.Where(o => ids.Contains(o.ExternalId!))
            .ToDictionaryAsync(o => o.ExternalId!, o => o.Id, StringComparer.Ordinal, ct);
        var byName = (names.Count == 0 ? [] : await organisations.Where(o => names.Contains(o.SortKey))
            .Select(o => new { o.SortKey, o.Id }).ToListAsync(ct)).ToLookup(o => o.SortKey, o => o.Id, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Find(row, byId, byName);
        }
    }

    private static void Find<TRow>(IncomingRow<TRow> row, Dictionary<string, Guid> byId, ILookup<string, Guid> byName)
        where TRow : class, INamesOrganisationInFile
    {
        var externalId = Cleaned.OrNull(row.Row.OrganisationExternalId);
        var name = Cleaned.OrNull(row.Row.Organisation);
        if (externalId is not null && byId.TryGetValue(externalId, out var id))
        {
            row.Row.OrganisationId = id;
            return;
        }

        var found = name is null ? [] : byName[SortKeys.Of(name)].Take(2).ToList();
        switch (found.Count)
        {
            case 1 when externalId is null || !byId.ContainsKey(externalId):
                row.Row.OrganisationId = found[0];
                break;
            case 2:
                row.Add("Organisation", $"Several organisations are called '{name}'. Name the right one by its external id.");
                break;
            case 0 when externalId is not null || name is not null:
                row.Add("Organisation", $"There is no organisation {Words(externalId, name)}. Import the organisations first, or correct it.");
                break;
            default:
                break;
        }
    }

    private static string Words(string? externalId, string? name) => (externalId, name) switch
    {
        ({ } id, { } called) => $"with the external id '{id}', and none called '{called}'",
        ({ } id, null) => $"with the external id '{id}'",
        _ => $"called '{name}'",
    };
}
