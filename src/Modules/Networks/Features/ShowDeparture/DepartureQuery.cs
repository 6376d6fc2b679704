using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Departures;
using Entente.Methods.Networks.Turnover;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>Who goes, and what is asked for.</summary>
/// <param name="People">Ids of those who go; none to see what introductions would help today.</param>
internal sealed record DepartureQuery(IReadOnlyList<string> People)
{
    public const int MostIntroductions = 50;

    /// <summary>Most introductions.</summary>
    public int Count { get; init; } = 5;

    /// <summary>Who may be introduced to whom.</summary>
    public IntroductionRule Rule { get; init; }

    /// <summary>The report of a network: the same for the page, the API and the command.</summary>
    public Outcome<DepartureReport> Answer(AuditNetwork audit, CancellationToken ct)
    {
        if (Count is < 0 or > MostIntroductions)
        {
            return Refusal.Invalid(new FieldError(nameof(Count), $"Ask for 0 to {MostIntroductions} introductions."));
        }

        if (!PeopleKeys.IndexesIn(audit, People).TryGet(out var chosen, out var unknown))
        {
            return unknown;
        }

        var departure = Departure.Of(audit, chosen.Indexes);
        var ladder = Introductions.Ladder(
            audit.Strong, audit.Roster.FirmNumbers, [.. departure.Removed], Count, Rule.Test(audit), ct);
        return DepartureReport.Of(audit, departure, ladder);
    }
}
