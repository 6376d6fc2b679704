using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>Which candidate of which need, the version that was seen, and what is to stand there.</summary>
internal sealed record CandidateInput(Guid NeedId, Guid? Id, Guid Version, CandidateDetails Details);

/// <summary>Adds, changes and takes out the candidates for a need.</summary>
internal sealed class KeepCandidates(AppDb appDb, Saving saving, IDirectory directory, NeedReader reader)
{
    public async Task<Outcome<NeedView>> SaveAsync(CandidateInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (NeedReader.Refuses(db, actor, Permission.Edit) is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (!await db.Set<PartnerNeed>().AnyAsync(n => n.Id == input.NeedId, ct))
        {
            return Refusal.NotFound("need");
        }

        if (await FindBreachAsync(db, input, ct) is { } breach)
        {
            return breach;
        }

        if (input.Id is not { } id)
        {
            db.Add(PartnerCandidate.Create(actor.WorkspaceId, input.NeedId, input.Details));
        }
        else if (await db.Set<PartnerCandidate>().SingleOrDefaultAsync(c => c.Id == id && c.NeedId == input.NeedId, ct) is not { } candidate)
        {
            return Refusal.NotFound("candidate");
        }
        else if (candidate.Version != input.Version)
        {
            return Refusal.Stale("candidate");
        }
        else
        {
            candidate.Change(input.Details);
        }

        return await saving.TrySaveAsync(db, "candidate", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal : (await reader.FindAsync(db, input.NeedId, ct))!;
    }

    public async Task<Outcome<Done>> DeleteAsync(Guid needId, Guid id, Guid version, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (NeedReader.Refuses(db, actor, Permission.Edit) is { } forbidden)
        {
            return forbidden;
        }

        if (await db.Set<PartnerCandidate>().SingleOrDefaultAsync(c => c.Id == id && c.NeedId == needId, ct) is not { } candidate)
        {
            return Refusal.NotFound("candidate");
        }

        if (candidate.Version != version)
        {
            return Refusal.Stale("candidate");
        }

        if (await db.Set<PartnerNeed>().AnyAsync(n => n.ChosenId == id, ct))
        {
            return Refusal.Conflict("This candidate was chosen; the decision keeps it.");
        }

        db.Remove(candidate);
        return await saving.TrySaveAsync(db, "candidate", ct: ct) is { } refusal ? refusal : Done.Value;
    }

    private async Task<Refusal?> FindBreachAsync(AppDbContext db, CandidateInput input, CancellationToken ct)
    {
        const string field = nameof(CandidateDetails.OrganisationId);
        var wanted = input.Details.OrganisationId!.Value;
        if (await directory.FindOrganisationsAsync(db, [wanted], ct) is not [var firm])
        {
            return AllianceRules.Field(field, "There is no such firm in the directory.");
        }

        if ((await directory.FindOwnAsync(db, ct))?.Id == wanted)
        {
            return AllianceRules.Field(field, "That is our own firm.");
        }

        return await db.Set<PartnerCandidate>().AnyAsync(c => c.NeedId == input.NeedId && c.OrganisationId == wanted && c.Id != input.Id, ct)
            ? AllianceRules.Field(field, $"{firm.Name} is a candidate already.")
            : null;
    }
}
