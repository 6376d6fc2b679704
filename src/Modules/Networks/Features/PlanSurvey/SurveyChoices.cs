using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Entente.Platform.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>What the form of a survey offers to choose from.</summary>
internal sealed record OfferedChoices(IReadOnlyList<Choice> Firms, IReadOnlyList<Choice> Audits, IReadOnlyList<Choice> Analysts);

/// <summary>Reads the choices: our firm and those it has a relationship with, earlier audits, members of the workspace.</summary>
internal sealed class SurveyChoices(AppDb appDb, IDirectory directory)
{
    private const int MostFirms = 200;
    private const int MostAudits = 50;

    public async Task<OfferedChoices> RunAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var firms = await directory.ListRelatedAsync(db, MostFirms, ct);
        var audits = await db.Set<NetworkAudit>().OrderByDescending(a => a.HeldOn).Take(MostAudits)
            .Select(a => new { a.Id, a.Name, a.HeldOn }).ToListAsync(ct);
        var analysts = await SurveyAnalyst.ListAsync(db).ToListAsync(ct);
        return new(
            [.. firms.Select(f => new Choice(f.Id.ToString(), f.IsOwn ? $"{f.Name} (our firm)" : f.Name))],
            [.. audits.Select(a => new Choice(a.Id.ToString(), $"{a.Name}, {Words.Day(a.HeldOn)}"))],
            [.. analysts.Select(m => new Choice(m.UserId.ToString(), m.Name))]);
    }
}
