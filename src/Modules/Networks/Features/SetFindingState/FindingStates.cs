using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Owner and state of a finding.</summary>
/// <param name="State">How far it is.</param>
/// <param name="Owner">Who has it in hand.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Note">What was noted.</param>
/// <param name="CarriedFrom">The audit from which this was carried over; null where it was set here.</param>
internal sealed record FindingProgress(Progress State, string? Owner, DateOnly? DueOn, string? Note, string? CarriedFrom)
{
    public static FindingProgress Of(FindingState state, string? from) => new(state.State, state.Owner, state.DueOn, state.Note, from);

    /// <summary>"Accepted", "Open again, done in First-year audit".</summary>
    public string InWords => (State, CarriedFrom) switch
    {
        (Progress.Done, { } from) => $"Open again; done after {from}",
        (var state, { } from) => $"{state}, from {from}",
        _ => State.ToString(),
    };
}

/// <summary>
/// The states of an audit's findings. A finding without one of its own takes what stands with the same finding in the
/// last earlier audit of the same firms that says something of it; what was done there and is found again is open again.
/// </summary>
internal static class FindingStates
{
    public static async Task<IReadOnlyDictionary<string, FindingProgress>> ReadAsync(
        AppDbContext db, Guid auditId, IReadOnlyList<string> keys, CancellationToken ct)
    {
        var states = await db.Set<FindingState>().AsNoTracking().Where(f => f.AuditId == auditId).ToListAsync(ct);
        var found = states.ToDictionary(f => f.FindingKey, f => FindingProgress.Of(f, null), StringComparer.Ordinal);
        var missing = keys.Where(key => !found.ContainsKey(key)).ToHashSet(StringComparer.Ordinal);
        var before = missing.Count == 0 ? null : await PreviousAudit.FindAsync(db, auditId, ct);
        for (; before is not null && missing.Count > 0; before = await PreviousAudit.FindAsync(db, before.Id, ct))
        {
            var earlier = await db.Set<FindingState>().AsNoTracking().Where(f => f.AuditId == before.Id).ToListAsync(ct);

            // What was noted about people of an audit is for those who may read that audit.
            var mayBeRead = earlier.Count > 0 && await StoredReport.FindAsync(db, before.Id, ct) is not null;
            foreach (var state in mayBeRead ? earlier : [])
            {
                if (missing.Remove(state.FindingKey))
                {
                    found.Add(state.FindingKey, FindingProgress.Of(state, before.Name));
                }
            }
        }

        return found;
    }
}
