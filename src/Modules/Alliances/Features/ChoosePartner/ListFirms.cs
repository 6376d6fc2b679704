using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Alliances.Features;

/// <summary>The firms with which we have a relationship, for a choice.</summary>
internal sealed class ListFirms(AppDb appDb, IDirectory directory)
{
    private const int Most = 1000;

    public async Task<Outcome<IReadOnlyList<Choice>>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see firms") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var own = await directory.FindOwnAsync(db, ct);
        return (await directory.ListRelatedAsync(db, Most, ct)).Where(o => o.Id != own?.Id).Select(o => new Choice(o.Id.ToString(), o.Name)).ToList();
    }
}
