using Entente.Methods.Networks.Audit.Comparing;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>An audit compared with another one of the same firms.</summary>
/// <param name="With">The other audit.</param>
/// <param name="Comparison">What changed from the earlier of the two to the later.</param>
internal sealed record ComparedAudits(OtherAudit With, ComparisonReport Comparison)
{
    /// <summary>The two reports, the earlier first, for the page.</summary>
    internal (AuditReport Earlier, AuditReport Later) Reports { get; init; }

    /// <summary>Every audit that this one can be compared with.</summary>
    public IReadOnlyList<OtherAudit> Choices { get; init; } = [];
}

/// <summary>Compares a computed audit with the one before it, or with the one that is asked for.</summary>
internal sealed class ShowComparison(AppDb appDb)
{
    public async Task<Outcome<ComparedAudits>> RunAsync(Guid auditId, Guid? with, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal))
        {
            return refusal;
        }

        var choices = await PreviousAudit.ListAsync(db, auditId, ct);
        var other = with is { } wanted
            ? choices.FirstOrDefault(choice => choice.Id == wanted)
            : await PreviousAudit.FindAsync(db, auditId, ct) ?? (choices.Count > 0 ? choices[0] : null);
        if (other is null)
        {
            return with is null
                ? Refusal.Conflict("There is no other computed audit of these firms to compare with.")
                : Refusal.NotFound("audit of these firms");
        }

        if (!(await StoredReport.GetAsync(db, other.Id, ct)).TryGet(out var compared, out refusal))
        {
            return refusal;
        }

        var isLater = await IsLaterAsync(db, auditId, other, ct);
        var (earlier, later) = isLater ? (compared.Report, stored.Report) : (stored.Report, compared.Report);
        var (before, after) = (ReportedNetwork.Of(earlier), ReportedNetwork.Of(later));
        return new ComparedAudits(other, ComparisonWriting.Of(before, after, AuditComparison.Of(before, after, ct: ct)))
        {
            Reports = (earlier, later),
            Choices = choices,
        };
    }

    private static async Task<bool> IsLaterAsync(AppDbContext db, Guid auditId, OtherAudit other, CancellationToken ct) =>
        (await PreviousAudit.DayOfAsync(db, auditId, ct) ?? DateOnly.MaxValue) >= other.HeldOn;
}
