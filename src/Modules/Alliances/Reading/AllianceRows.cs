using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;

namespace Entente.Modules.Alliances.Reading;

/// <summary>Everything stored about one alliance.</summary>
internal sealed record AllianceRows(
    Alliance Alliance,
    string Organisation,
    string? Manager,
    Guid? OwnOrganisationId,
    IReadOnlyList<AllianceRole> Roles,
    IReadOnlyList<Agreement> Agreements,
    IReadOnlyList<ObligationRows> Obligations,
    IReadOnlyList<Promise> Promises,
    IReadOnlyDictionary<Guid, PersonRef> People,
    AllianceParts Parts)
{
    public PersonRef? Person(Guid? id) => id is { } known ? People.GetValueOrDefault(known) : null;
}

/// <summary>An obligation with its targets and what was reached.</summary>
internal sealed record ObligationRows(
    Obligation Obligation, Agreement Agreement, IReadOnlyList<ObligationTarget> Targets, IReadOnlyList<ObligationActual> Actuals);
