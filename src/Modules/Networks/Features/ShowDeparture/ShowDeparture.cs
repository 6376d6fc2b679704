using Entente.Methods.Networks.Turnover;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>Shows what the loss of some people would do to the contact between the firms of a computed audit.</summary>
internal sealed class ShowDeparture(AppDb appDb)
{
    /// <summary>Key players are asked for in sets of at most so many.</summary>
    public const int MostKeyPlayers = 10;

    public async Task<Outcome<DepartureReport>> RunAsync(Guid auditId, DepartureQuery query, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return (await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal)
            ? query.Answer(ReportedNetwork.Of(stored.Report), ct) : refusal;
    }

    /// <summary>The set of so many people whose loss would fragment the network most.</summary>
    public async Task<Outcome<KeyPlayersReport>> FindKeyPlayersAsync(Guid auditId, int size, Actor actor, CancellationToken ct)
    {
        if (size is < 1 or > MostKeyPlayers)
        {
            return Refusal.Invalid(new FieldError("Size", $"Ask for 1 to {MostKeyPlayers} key players."));
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal))
        {
            return refusal;
        }

        var audit = ReportedNetwork.Of(stored.Report);
        return KeyPlayersReport.Of(audit, KeyPlayers.Find(audit.Strong, size, ct: ct));
    }
}
