using System.Text.Json.Serialization;
using Entente.Methods.Obligations;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;

namespace Entente.Modules.Alliances.Reading;

/// <summary>An alliance as its page and the API show it, computed for one day.</summary>
internal sealed record AllianceView(
    Guid Id,
    Guid Version,
    Guid RelationshipId,
    Guid OrganisationId,
    string Organisation,
    string Name,
    AlliancePhase Phase,
    int? Year,
    DateOnly? StartedOn,
    DateOnly? EndedOn,
    Guid? ManagerId,
    string? Manager,
    string? ReportsTo,
    string? Purpose,
    IReadOnlyList<YearView> Years,
    KeptView OurPromises,
    KeptView TheirPromises,
    IReadOnlyList<CounterpartView> Counterparts,
    IReadOnlyList<RoleView> Roles,
    IReadOnlyList<AgreementView> Agreements,
    IReadOnlyList<ObligationView> Obligations,
    IReadOnlyList<PromiseView> Promises,
    DateOnly Today)
{
    /// <summary>Plan, exit, requests and certificates; each has a list of its own in the API.</summary>
    [JsonIgnore]
    public AllianceParts Parts { get; init; } = AllianceParts.None;

    /// <summary>The people that the alliance names.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<Guid, PersonRef> People { get; init; } = new Dictionary<Guid, PersonRef>();

    public string NameOf(Guid? person) => person is { } id && People.TryGetValue(id, out var known) ? known.Name : "nobody";

    /// <summary>The year that runs, with what was planned and what came.</summary>
    public YearView? ThisYear => Year is { } year ? Years.FirstOrDefault(y => y.Year == year) : null;
}

/// <summary>A year of the three-year path: contribution over what was put in, planned and come true.</summary>
internal sealed record YearView(int Year, decimal? Planned, decimal? Actual);

/// <summary>A side's promises: how many were settled, how many kept in time, and what that proves.</summary>
/// <param name="Kept">Kept by the day that was promised first.</param>
/// <param name="Settled">Kept, kept late or broken; released ones do not count.</param>
/// <param name="Rate">Kept over settled; null with nothing settled.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Open">Not settled yet.</param>
/// <param name="Overdue">Open and past their day.</param>
internal sealed record KeptView(int Kept, int Settled, double? Rate, double? Low, double? High, int Open, int Overdue);

/// <summary>Who holds a role.</summary>
internal sealed record RoleView(
    Guid Id, Guid Version, RoleKind Kind, Side Side, Guid PersonId, string Person, PersonLevel? Level, DateOnly FromOn, DateOnly? UntilOn);

/// <summary>The people who hold one role on both sides today.</summary>
/// <param name="Kind">The role.</param>
/// <param name="Ours">Ours who hold it.</param>
/// <param name="Theirs">Theirs.</param>
/// <param name="LevelGap">Levels between the highest of each side; null while a side is vacant or a level unknown.</param>
internal sealed record CounterpartView(RoleKind Kind, IReadOnlyList<RoleView> Ours, IReadOnlyList<RoleView> Theirs, int? LevelGap);

/// <summary>An agreement with the term that runs.</summary>
internal sealed record AgreementView(
    Guid Id,
    Guid Version,
    Guid? ParentId,
    int Depth,
    AgreementKind Kind,
    string Title,
    DateOnly? SignedOn,
    DateOnly StartsOn,
    DateOnly EndsOn,
    bool Renews,
    DateOnly? NoticeOn,
    string? Notes);

/// <summary>An obligation in the term that runs; see Attainment and LevelKept in the methods.</summary>
internal sealed record ObligationView(
    Guid Id,
    Guid Version,
    Guid AgreementId,
    string? Clause,
    string Title,
    Side OwedBy,
    TargetKind Kind,
    string Unit,
    decimal? Target,
    decimal Reached,
    decimal Expected,
    decimal? Share,
    decimal? Forecast,
    int Met,
    int Measured,
    decimal? Latest,
    bool? LatestMet,
    double Elapsed)
{
    /// <summary>Attainment below which a total is at risk.</summary>
    public const decimal RiskShare = 0.8m;

    /// <summary>At risk: a total below 80 % of what is expected by now, or a level missed last time.</summary>
    public bool IsAtRisk => Kind == TargetKind.Total ? Share < RiskShare : LatestMet == false;
}

/// <summary>A promise as it stands today.</summary>
internal sealed record PromiseView(
    Guid Id,
    Guid Version,
    Guid AllianceId,
    Side Side,
    string Text,
    Guid? ByPersonId,
    string? By,
    Guid? ToPersonId,
    string? To,
    DateOnly MadeOn,
    DateOnly? DueOn,
    DateOnly? FirstDueOn,
    string? Occasion,
    PromiseState State,
    DateOnly? SettledOn,
    string? Reason,
    int DaysLate);
