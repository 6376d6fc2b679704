using Entente.Methods.Obligations;
using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;

namespace Entente.Modules.Alliances.Reading;

/// <summary>Computes how an alliance stands on a day from what is stored.</summary>
internal static class AllianceState
{
    private const int LastPlannedYear = 3;

    public static AllianceView Of(AllianceRows rows, DateOnly today)
    {
        var alliance = rows.Alliance;
        var promises = rows.Promises.Select(promise => PromiseOf(promise, rows, today)).ToList();
        var roles = rows.Roles.Select(role => RoleOf(role, rows)).ToList();
        return new AllianceView(
            alliance.Id,
            alliance.Version,
            alliance.RelationshipId,
            alliance.OrganisationId,
            rows.Organisation,
            alliance.Name,
            alliance.Phase,
            YearOn(alliance, today),
            alliance.StartedOn,
            alliance.EndedOn,
            alliance.ManagerId,
            rows.Manager,
            alliance.ReportsTo,
            alliance.Purpose,
            [
                new(1, alliance.PlannedReturn1, alliance.ActualReturn1),
                new(2, alliance.PlannedReturn2, alliance.ActualReturn2),
                new(3, alliance.PlannedReturn3, alliance.ActualReturn3),
            ],
            Kept(promises, Side.Ours),
            Kept(promises, Side.Theirs),
            Counterparts.Of(roles, today),
            roles,
            AgreementTree.Of(rows.Agreements, today),
            [.. rows.Obligations.Select(obligation => ObligationOf(obligation, today))],
            promises,
            today)
        {
            Parts = rows.Parts,
            People = rows.People,
        };
    }

    public static ObligationView ObligationOf(ObligationRows rows, DateOnly today)
    {
        var obligation = rows.Obligation;
        var term = rows.Agreement.TermOn(today);
        var terms = new ObligationTerms(
            obligation.Kind, term.StartsOn, term.EndsOn, [.. rows.Targets.Select(t => new TargetVersion(t.EffectiveFrom, t.Target))]);
        var actuals = rows.Actuals.Select(a => new Actual(a.CountsOn, a.Amount)).ToList();
        var total = Attainment.On(today, terms, actuals);
        var level = LevelKept.On(today, terms, actuals);
        var isTotal = obligation.Kind == TargetKind.Total;
        return new ObligationView(
            obligation.Id,
            obligation.Version,
            obligation.AgreementId,
            obligation.Clause,
            obligation.Title,
            obligation.OwedBy,
            obligation.Kind,
            obligation.Unit,
            isTotal ? total.PeriodTarget : LevelKept.LevelOn(today, terms),
            isTotal ? total.Reached : 0,
            isTotal ? total.Expected : 0,
            isTotal ? total.Share : null,
            isTotal ? total.Forecast : null,
            isTotal ? 0 : level.Met,
            isTotal ? 0 : level.Measured,
            isTotal ? null : level.Latest?.Amount,
            isTotal ? null : level.LatestMet,
            total.DaysElapsed / (double)terms.Days);
    }

    /// <summary>The year of the three-year path, from the day of the start; null before it and without one.</summary>
    private static int? YearOn(Alliance alliance, DateOnly today)
    {
        if (alliance.StartedOn is not { } start || today < start)
        {
            return null;
        }

        var year = today.Year - start.Year + 1;
        return today < start.AddYears(year - 1) ? year - 1 : year;
    }

    /// <summary>Only the first three years have a plan.</summary>
    public static bool IsPlanned(int year) => year <= LastPlannedYear;

    private static RoleView RoleOf(AllianceRole role, AllianceRows rows)
    {
        var person = rows.Person(role.PersonId);
        var side = person?.OrganisationId == rows.Alliance.OrganisationId ? Side.Theirs : Side.Ours;
        return new(
            role.Id, role.Version, role.Kind, side, role.PersonId, person?.Name ?? "somebody", person?.Level, role.FromOn, role.UntilOn);
    }

    private static PromiseView PromiseOf(Promise promise, AllianceRows rows, DateOnly today) => new(
        promise.Id,
        promise.Version,
        promise.AllianceId,
        promise.Side,
        promise.Text,
        promise.ByPersonId,
        rows.Person(promise.ByPersonId)?.Name,
        promise.ToPersonId,
        rows.Person(promise.ToPersonId)?.Name,
        promise.MadeOn,
        promise.DueOn,
        promise.FirstDueOn,
        promise.Occasion,
        promise.State,
        promise.SettledOn,
        promise.Reason,
        promise.IsOpen && promise.DueOn is { } due && due < today ? today.DayNumber - due.DayNumber : 0);

    private static KeptView Kept(IReadOnlyList<PromiseView> promises, Side side)
    {
        var own = promises.Where(promise => promise.Side == side).ToList();
        var kept = own.Count(promise => promise.State == PromiseState.Kept);
        var settled = own.Count(promise => promise.State is PromiseState.Kept or PromiseState.Late or PromiseState.Broken);
        var rate = WilsonInterval.Of(kept, settled);
        return new(
            kept, settled, rate?.Rate, rate?.Low, rate?.High,
            own.Count(promise => promise.State == PromiseState.Open), own.Count(promise => promise.DaysLate > 0));
    }
}
