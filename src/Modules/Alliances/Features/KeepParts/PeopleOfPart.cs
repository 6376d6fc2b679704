using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>Whoever a part names works for the firm that the field is for.</summary>
internal sealed class PeopleOfPart<TDetails>(IDirectory directory) : IPartRule<TDetails>
{
    public async Task<Refusal?> FindBreachAsync(AppDbContext db, Alliance alliance, Guid? id, TDetails details, CancellationToken ct)
    {
        foreach (var (field, personId, side) in (details as INamesPeople)?.People() ?? [])
        {
            var breach = side is { } known
                ? await AllianceRules.FindBreachOfPersonAsync(db, directory, personId, known, alliance, field, ct)
                : await FindBreachOfEitherAsync(db, alliance, personId, field, ct);
            if (breach is not null)
            {
                return breach;
            }
        }

        return null;
    }

    private async Task<Refusal?> FindBreachOfEitherAsync(AppDbContext db, Alliance alliance, Guid? personId, string field, CancellationToken ct)
    {
        if (personId is not { } id)
        {
            return null;
        }

        var own = await directory.FindOwnAsync(db, ct);
        return await directory.FindPeopleAsync(db, [id], ct) is [var person]
            && (person.OrganisationId == alliance.OrganisationId || person.OrganisationId == own?.Id)
            ? null
            : AllianceRules.Field(field, "Choose somebody of one of the two firms.");
    }
}
