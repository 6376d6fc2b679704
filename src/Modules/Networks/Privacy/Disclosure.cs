using System.Text.Json;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Privacy;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Privacy;

/// <summary>
/// The one gate before what people answered. Surveys that promise not to show people keep answers and results in tables
/// of their own; nothing but this class, the respondent's own page and the computation reads those tables, which a test
/// holds. The reader is whoever the context was opened for.
/// </summary>
internal static class Disclosure
{
    /// <summary>The level of an audit; one that came from files is shown to everybody.</summary>
    public static async Task<DisclosureLevel> LevelAsync(AppDbContext db, Guid auditId, CancellationToken ct) =>
        await db.Set<AuditSurvey>().Where(s => s.AuditId == auditId).Select(s => (DisclosureLevel?)s.Disclosure).SingleOrDefaultAsync(ct)
        ?? DisclosureLevel.Named;

    /// <summary>Null when the reader may see people with their ties; else why not, in words.</summary>
    public static async Task<Refusal?> RefuseAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var survey = await db.Set<AuditSurvey>().AsNoTracking().SingleOrDefaultAsync(s => s.AuditId == auditId, ct);
        return survey is null || SeesPeople(survey, db.UserId) ? null : new(RefusalKind.Forbidden, Why(survey), []);
    }

    /// <summary>Whether this person sees who answered what, and who answered at all.</summary>
    public static bool SeesPeople(AuditSurvey survey, Guid userId) => survey.Disclosure switch
    {
        DisclosureLevel.Named => true,
        DisclosureLevel.Analyst => userId != Guid.Empty && survey.AnalystUserId == userId,
        _ => false,
    };

    /// <summary>The withheld report, for the analyst; null for everybody else, and where there is none.</summary>
    public static async Task<StoredReport?> FindReportAsync(AppDbContext db, Guid auditId, CancellationToken ct) =>
        await FindForAnalystAsync(db, auditId, ct) is { } held && ReportJson.Read(held.Format, held.ReportJson) is { } report
            ? new(report, held.ComputedUtc, held.ComputedBy, held.Version) : null;

    /// <summary>The withheld pictures, for the analyst.</summary>
    public static async Task<WithheldResult?> FindForAnalystAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var survey = await db.Set<AuditSurvey>().AsNoTracking().SingleOrDefaultAsync(s => s.AuditId == auditId, ct);
        return survey is { Disclosure: DisclosureLevel.Analyst } && SeesPeople(survey, db.UserId)
            ? await db.Set<WithheldResult>().AsNoTracking().SingleOrDefaultAsync(r => r.AuditId == auditId && r.ReportJson != "", ct)
            : null;
    }

    /// <summary>What everybody may see of an audit whose people are not shown; null where they are.</summary>
    public static async Task<GroupResult?> FindGroupsAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var survey = await db.Set<AuditSurvey>().AsNoTracking().SingleOrDefaultAsync(s => s.AuditId == auditId, ct);
        if (survey is null or { Disclosure: DisclosureLevel.Named })
        {
            return null;
        }

        var held = await db.Set<WithheldResult>().Where(r => r.AuditId == auditId)
            .Select(r => new { r.BlocksJson, r.ComputedUtc, r.ComputedBy, r.Fingerprint }).SingleOrDefaultAsync(ct);
        return new(Why(survey), SeesPeople(survey, db.UserId), held is null ? null : ReadBlocks(held.BlocksJson),
            held?.ComputedUtc, held?.ComputedBy, held?.Fingerprint);
    }

    /// <summary>For the computation only: who is done, and what they said.</summary>
    public static async Task<SurveyedAnswers> ReadAnswersAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var done = await db.Set<SurveyRespondent>().Where(r => r.AuditId == auditId && r.DoneUtc != null)
            .Select(r => r.Key).ToListAsync(ct);
        var answers = await db.Set<SurveyAnswer>().AsNoTracking().Where(a => a.AuditId == auditId)
            .OrderBy(a => a.FromKey).ThenBy(a => a.ToKey).ToListAsync(ct);
        var keys = done.ToHashSet(StringComparer.Ordinal);
        return new(keys, [.. answers.Where(a => a.IsComplete && keys.Contains(a.FromKey)).Select(a => a.ToRating())]);
    }

    /// <summary>For the computation only: stores the result where it belongs.</summary>
    public static async Task HoldAsync(
        AppDbContext db, Guid auditId, DisclosureLevel level, ComputedContent content, BlockSummary blocks, ComputedBy computed, CancellationToken ct)
    {
        var held = await db.Set<WithheldResult>().SingleOrDefaultAsync(r => r.AuditId == auditId, ct);
        if (held is null)
        {
            held = WithheldResult.For(db.WorkspaceId, auditId);
            db.Add(held);
        }

        held.Hold(level == DisclosureLevel.Analyst ? content : null, JsonSerializer.Serialize(blocks), content.People, computed);
    }

    public static string Why(AuditSurvey survey) => survey.Disclosure switch
    {
        DisclosureLevel.Analyst => $"The people of this audit were promised that only {survey.AnalystName} sees them by name. Everybody else sees groups of four or more.",
        _ => "The people of this audit were promised that nobody sees them by name. Everybody sees groups of four or more.",
    };

    private static BlockSummary? ReadBlocks(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<BlockSummary>(json);
        }
        catch (JsonException)
        {
            // A result of another version: it is computed again.
            return null;
        }
    }
}

/// <summary>What everybody may see of an audit whose people are not shown.</summary>
/// <param name="Why">The promise, in words.</param>
/// <param name="IsAnalyst">Whether the reader sees people all the same.</param>
/// <param name="Blocks">Groups; null while nothing is computed.</param>
/// <param name="ComputedUtc">When it was computed.</param>
/// <param name="ComputedBy">Who had it computed.</param>
/// <param name="Fingerprint">From what.</param>
internal sealed record GroupResult(
    string Why, bool IsAnalyst, BlockSummary? Blocks, DateTime? ComputedUtc, string? ComputedBy, string? Fingerprint);

/// <summary>Keys of those who are done, and what they said.</summary>
internal sealed record SurveyedAnswers(IReadOnlySet<string> Done, IReadOnlyList<Rating> Ratings);
