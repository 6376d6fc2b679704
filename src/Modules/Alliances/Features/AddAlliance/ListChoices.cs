using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>The relationships and members that the form of an alliance offers.</summary>
internal sealed record AllianceChoices(IReadOnlyList<Choice> Relationships, IReadOnlyList<Choice> Managers);

internal sealed class ListChoices(AppDb appDb, IRelationships relationships)
{
    /// <summary>More than a list of choices can be read; the relationship's own page leads to the form with its own chosen.</summary>
    private const int MostRelationships = 500;

    public async Task<Outcome<AllianceChoices>> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var found = await relationships.ListAsync(db, MostRelationships, ct);
        var members = await (from member in db.Members
                             join user in db.Users on member.UserId equals user.Id
                             where member.WorkspaceId == db.WorkspaceId && member.JoinedUtc != null
                             orderby user.DisplayName, user.Id
                             select new { user.Id, user.DisplayName }).ToListAsync(ct);

        // Ids become text here, not in SQL: SQLite would write them in capitals, and no choice would be the one that is kept.
        return new AllianceChoices(
            [.. found.Select(r => new Choice(r.Id.ToString(), r.Title))], members.ConvertAll(m => new Choice(m.Id.ToString(), m.DisplayName)));
    }
}
