using Entente.Platform.Access;
using Entente.Platform.Storage;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Networks.Features;

/// <summary>The relationships that an audit may be about, for a form.</summary>
internal sealed class ListSubjects(AppDb appDb, AuditSubjects subjects)
{
    public async Task<IReadOnlyList<Choice>> RunAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return [.. (await subjects.ListAsync(db, ct)).Select(r => new Choice(r.Id.ToString(), r.Title))];
    }
}
