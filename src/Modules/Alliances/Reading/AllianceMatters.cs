using System.Globalization;
using Entente.Methods.Obligations;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;

namespace Entente.Modules.Alliances.Reading;

/// <summary>
/// What of an alliance needs somebody this week, with the reason: promises that are late or due, obligations behind their
/// pace, notice dates, vacant roles and unequal ranks. The same for My week, the alliance's page and the command line.
/// </summary>
internal static class AllianceMatters
{
    /// <summary>A contract date is told so many days ahead.</summary>
    private const int NoticeAhead = 30;

    /// <summary>A promise is told so many days ahead.</summary>
    private const int DueAhead = 7;

    public static IReadOnlyList<WeekMatter> Of(AllianceView alliance) =>
    [
        .. Promises(alliance).Concat(Notices(alliance)).Concat(Obligations(alliance)).Concat(Roles(alliance)).Concat(PartMatters.Of(alliance))
            .Select(matter => matter with { OrganisationId = alliance.OrganisationId, RelationshipId = alliance.RelationshipId }),
    ];

    private static IEnumerable<WeekMatter> Promises(AllianceView alliance) =>
        from promise in alliance.Promises
        where promise.State == PromiseState.Open && promise.DueOn is not null
        let days = promise.DueOn!.Value.DayNumber - alliance.Today.DayNumber
        where days <= DueAhead
        select new WeekMatter($"promise:{promise.Id}", StateOf(promise, days), promise.Text, AlliancePaths.Promise(alliance.Id, promise.Id))
        {
            Why = Why(promise),
            DueOn = promise.DueOn,
            Side = promise.Side == Side.Ours ? WeekSide.Ours : WeekSide.Theirs,
            SideWords = promise.Side == Side.Ours ? $"We owe {alliance.Organisation}" : $"{alliance.Organisation} owes us",
            Label = "promise",
            Evidence = promise.Occasion is { } occasion ? [new(occasion, AlliancePaths.Promise(alliance.Id, promise.Id))] : [],
            Actions = [new("Settle or move…", AlliancePaths.Promise(alliance.Id, promise.Id))],
        };

    private static WeekState StateOf(PromiseView promise, int days) => (promise.Side, days) switch
    {
        (_, < 0) => WeekState.Late,
        (Side.Theirs, _) => WeekState.Waiting,
        _ => WeekState.Due,
    };

    private static string Why(PromiseView promise)
    {
        var parts = new List<string>
        {
            $"Promised on {Figures.Day(promise.MadeOn)}" + (promise.By is { } by ? $" by {by}" : "") + (promise.To is { } to ? $" to {to}" : "") + ".",
        };
        if (promise.FirstDueOn is { } first && first != promise.DueOn)
        {
            parts.Add($"Moved once already, from {Figures.Day(first)}.");
        }

        return string.Join(' ', parts);
    }

    private static IEnumerable<WeekMatter> Notices(AllianceView alliance) =>
        from agreement in alliance.Agreements
        let last = agreement.NoticeOn ?? agreement.EndsOn
        let days = last.DayNumber - alliance.Today.DayNumber
        where days is >= 0 and <= NoticeAhead && alliance.Phase != AlliancePhase.Ended
        select new WeekMatter(
            $"notice:{agreement.Id}:{last:yyyyMMdd}", days <= DueAhead ? WeekState.Due : WeekState.AtRisk,
            agreement.Renews ? $"Decide on renewal of {agreement.Title} before the notice date" : $"{agreement.Title} ends: decide what follows",
            AlliancePaths.Section(alliance.Id, AlliancePaths.Agreements))
        {
            DueOn = last,
            Detail = $"{days} days left",
            Side = WeekSide.Both,
            SideWords = "Both sides",
            Label = agreement.Renews ? "notice date" : "end",
            Why = agreement.Renews
                ? $"Without notice by {Figures.Day(last)} it runs on for another term after {Figures.Day(agreement.EndsOn)}."
                : $"It ends on {Figures.Day(agreement.EndsOn)} and does not renew itself.",
        };

    private static IEnumerable<WeekMatter> Obligations(AllianceView alliance) =>
        from obligation in alliance.Obligations
        where obligation.IsAtRisk
        select new WeekMatter(
            $"obligation:{obligation.Id}", WeekState.AtRisk, ObligationWords.Headline(obligation),
            AlliancePaths.Obligation(alliance.Id, obligation.Id))
        {
            Detail = obligation.Share is { } share ? $"{Figures.Percent(share)} of pro rata" : "level missed",
            Why = ObligationWords.Outlook(obligation),
            Side = obligation.OwedBy switch { Side.Ours => WeekSide.Ours, Side.Theirs => WeekSide.Theirs, _ => WeekSide.Both },
            SideWords = ObligationWords.OwedBy(obligation.OwedBy, alliance.Organisation),
            Evidence = [new(obligation.Clause is { } clause ? $"Obligation {clause}" : "Obligation", AlliancePaths.Obligation(alliance.Id, obligation.Id))],
        };

    private static IEnumerable<WeekMatter> Roles(AllianceView alliance)
    {
        if (alliance.Phase is not (AlliancePhase.Running or AlliancePhase.Forming))
        {
            yield break;
        }

        foreach (var pair in alliance.Counterparts)
        {
            var role = RoleWords.Of(pair.Kind).ToLower(CultureInfo.InvariantCulture);
            if (pair.Ours.Count == 0 || pair.Theirs.Count == 0)
            {
                var (who, whose) = pair.Ours.Count == 0 ? ("us", pair.Theirs) : (alliance.Organisation, pair.Ours);
                yield return Role(alliance, pair, $"Name a counterpart: no {role} of {who}",
                    $"{whose[0].Person} has nobody across the table.", pair.Ours.Count == 0 ? WeekSide.Ours : WeekSide.Theirs);
            }
            else if (pair.LevelGap is > 0 and var gap)
            {
                yield return Role(alliance, pair, $"Unequal rank, {role}: {Figures.Count(gap, "level", "levels")} apart",
                    "Unequal rank slows decisions and is read as unequal commitment (Hutt et al. 2000).", WeekSide.Both);
            }
        }
    }

    private static WeekMatter Role(AllianceView alliance, CounterpartView pair, string title, string why, WeekSide side) =>
        new($"role:{alliance.Id}:{pair.Kind}", WeekState.AtRisk, title, AlliancePaths.Section(alliance.Id, AlliancePaths.Counterparts))
        {
            Why = why,
            Side = side,
            SideWords = side switch { WeekSide.Ours => "Our side", WeekSide.Theirs => $"{alliance.Organisation}’s side", _ => "Both sides" },
        };
}
