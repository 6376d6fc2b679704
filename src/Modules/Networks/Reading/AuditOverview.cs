using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Reading;

/// <summary>How far an audit is.</summary>
internal enum AuditState
{
    /// <summary>It has no result yet.</summary>
    Draft,

    /// <summary>It has a result.</summary>
    Computed,
}

/// <summary>An audit as lists and page heads show it.</summary>
/// <param name="Id">The audit.</param>
/// <param name="Name">What it is called.</param>
/// <param name="HeldOn">The day that it stands for.</param>
/// <param name="AskedFrom">First day of asking, where it is known.</param>
/// <param name="AskedUntil">Last day of asking, where it is known.</param>
/// <param name="State">How far it is.</param>
/// <param name="IsOutdated">Its files or settings have changed since it was computed.</param>
/// <param name="People">People imported.</param>
/// <param name="Ratings">Ratings imported.</param>
/// <param name="Answered">People who answered; null while it is not computed.</param>
/// <param name="Says">The first computed sentence, or what is missing.</param>
/// <param name="ComputedUtc">When it was computed last.</param>
/// <param name="ComputedBy">Who had it computed.</param>
/// <param name="Version">Changes with every change of the audit's own fields.</param>
internal sealed record AuditOverview(
    Guid Id, string Name, DateOnly HeldOn, DateOnly? AskedFrom, DateOnly? AskedUntil,
    AuditState State, bool IsOutdated, int People, int Ratings, int? Answered, string Says,
    DateTime? ComputedUtc, string? ComputedBy, Guid Version)
{
    /// <summary>The relationship that it is about; null for none, or one that the reader may not see.</summary>
    public Guid? RelationshipId { get; init; }

    /// <summary>How far its survey is; null where its ratings come from files.</summary>
    public SurveyState? Survey { get; init; }

    /// <summary>The overviews of audits that were read, in their order.</summary>
    public static async Task<IReadOnlyList<AuditOverview>> OfAsync(
        AppDbContext db, IReadOnlyList<NetworkAudit> audits, CancellationToken ct)
    {
        var ids = audits.Select(a => a.Id).ToList();
        var imports = await db.Set<AuditImport>().AsNoTracking().Where(i => ids.Contains(i.AuditId))
            .ToDictionaryAsync(i => i.AuditId, ct);
        var results = await db.Set<ComputedAudit>().Where(r => ids.Contains(r.AuditId))
            .Select(r => new Result(r.AuditId, r.Says, r.Answered, r.Fingerprint, r.ComputedUtc, r.ComputedBy))
            .ToDictionaryAsync(r => r.AuditId, ct);
        var surveys = await db.Set<AuditSurvey>().AsNoTracking().Where(s => ids.Contains(s.AuditId)).ToDictionaryAsync(s => s.AuditId, ct);
        foreach (var survey in surveys.Values.Where(s => s.Disclosure != DisclosureLevel.Named))
        {
            if (await Disclosure.FindGroupsAsync(db, survey.AuditId, ct) is { ComputedUtc: { } atUtc } groups)
            {
                results[survey.AuditId] = new(survey.AuditId, groups.Why, null, groups.Fingerprint!, atUtc, groups.ComputedBy!);
            }
        }

        var subjects = await db.Set<AuditSubject>().Where(s => ids.Contains(s.AuditId)).ToDictionaryAsync(s => s.AuditId, s => s.RelationshipId, ct);
        return [.. audits.Select(a => Of(
            a, imports.GetValueOrDefault(a.Id), results.GetValueOrDefault(a.Id), surveys.GetValueOrDefault(a.Id)) with
        {
            RelationshipId = subjects.TryGetValue(a.Id, out var subject) ? subject : null,
        })];
    }

    private static AuditOverview Of(NetworkAudit audit, AuditImport? import, Result? result, AuditSurvey? survey) => new(
        audit.Id, audit.Name, audit.HeldOn, audit.AskedFrom, audit.AskedUntil,
        result is null ? AuditState.Draft : AuditState.Computed,
        result is not null && result.Fingerprint != (import is null ? null : Fingerprint.Of(import.Fingerprint, audit.Settings)),
        import?.People ?? 0, import?.Ratings ?? 0, result?.Answered,
        result?.Says ?? Missing(import, survey),
        result?.ComputedUtc, result?.ComputedBy, audit.Version)
    {
        Survey = survey?.State,
    };

    private static string Missing(AuditImport? import, AuditSurvey? survey) => (import, survey) switch
    {
        (null, { State: SurveyState.Draft }) => "The survey is being prepared; nobody has been asked yet.",
        (null, { } open) => $"People are being asked until {Words.Day(open.DeadlineOn)}.",
        (null, null) => "Nobody has been imported yet.",
        _ => "Its people and ratings are in; it is not computed yet.",
    };

    private sealed record Result(
        Guid AuditId, string Says, int? Answered, string Fingerprint, DateTime ComputedUtc, string ComputedBy);
}
