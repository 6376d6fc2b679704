using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Intake;

/// <summary>Matches names with organisations, and adds those that are missing. Of several with one name the oldest is taken.</summary>
internal sealed class OrganisationMatching(AppDbContext db, DateTime nowUtc)
{
    private readonly Dictionary<string, Organisation> byKey = [];
    private readonly List<Organisation> all = [];

    /// <summary>In the order of first appearance.</summary>
    public IReadOnlyList<Organisation> All => all;

    public int Added { get; private set; }

    public Organisation Of(string name) => byKey[SortKeys.Of(name)];

    public async Task RunAsync(IReadOnlyList<string> names, CancellationToken ct)
    {
        var wanted = names.DistinctBy(SortKeys.Of).ToDictionary(SortKeys.Of);
        var keys = wanted.Keys.ToList();
        await db.Set<Organisation>().Where(o => keys.Contains(o.SortKey)).LoadAsync(ct);
        foreach (var known in db.Set<Organisation>().Local.OrderBy(o => o.Id).ToList())
        {
            byKey.TryAdd(known.SortKey, known);
        }

        foreach (var (key, name) in wanted)
        {
            if (!byKey.TryGetValue(key, out var organisation))
            {
                organisation = Organisation.Create(db.WorkspaceId, new() { Name = name }, nowUtc);
                db.Add(organisation);
                byKey.Add(key, organisation);
                Added++;
            }

            all.Add(organisation);
        }
    }
}
