using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Imports.Records;
using Entente.Platform.Lists;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Import;

/// <summary>Finds the alliances that the rows of a batch name.</summary>
internal static class AllianceLookup
{
    public static async Task RunAsync<TRow>(AppDbContext db, IDirectory directory, IReadOnlyList<IncomingRow<TRow>> rows, CancellationToken ct)
        where TRow : class, INamesAlliance
    {
        var names = rows.Select(r => KeyOf(r.Row.Alliance)).Where(key => key.Length > 0).Distinct().ToList();
        var found = names.Count == 0 ? [] : await db.Set<Alliance>().AsNoTracking().Where(a => names.Contains(a.SortKey))
            .Select(a => new Found(a.Id, a.SortKey, a.OrganisationId)).ToListAsync(ct);
        var firms = (await directory.FindOrganisationsAsync(db, [.. found.Select(a => a.OrganisationId).Distinct()], ct))
            .ToDictionary(o => o.Id, o => FoldedText.Of(o.Name));
        var byName = found.ToLookup(a => a.Key, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Find(row, [.. byName[KeyOf(row.Row.Alliance)]], firms);
        }
    }

    /// <summary>How alliances are ordered and found by name.</summary>
    public static string KeyOf(string? name) => Cleaned.Cut(FoldedText.Of(name), Lengths.Name);

    private static void Find<TRow>(IncomingRow<TRow> row, List<Found> found, Dictionary<Guid, string> firms)
        where TRow : class, INamesAlliance
    {
        var firm = FoldedText.Of(row.Row.Firm);
        var fitting = firm.Length == 0 ? found : found.FindAll(a => firms.GetValueOrDefault(a.OrganisationId) == firm);
        if (fitting.Count == 1)
        {
            (row.Row.AllianceId, row.Row.OrganisationId) = (fitting[0].Id, fitting[0].OrganisationId);
            return;
        }

        var alliance = Cleaned.OrNull(row.Row.Alliance);
        row.Add(SharedFields.Alliance, (alliance, fitting.Count) switch
        {
            (null, _) => "Name the alliance.",
            (_, 0) when firm.Length > 0 => $"There is no alliance '{alliance}' with '{row.Row.Firm}'. Import the alliances first, or correct it.",
            (_, 0) => $"There is no alliance '{alliance}'. Import the alliances first, or correct it.",
            _ => $"Several alliances are called '{alliance}'. Say with which firm, in the column {SharedFields.Firm}.",
        });
    }

    private sealed record Found(Guid Id, string Key, Guid OrganisationId);
}
