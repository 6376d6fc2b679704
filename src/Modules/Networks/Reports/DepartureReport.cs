using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Departures;
using Entente.Methods.Networks.Turnover;

namespace Entente.Modules.Networks.Reports;

/// <summary>What the loss of some people does, and which introductions would restore the contact. Undefined is null.</summary>
internal sealed record DepartureReport
{
    public required IReadOnlyList<NamedPerson> Removed { get; init; }

    /// <summary>In plain sentences, with emphasis.</summary>
    public required IReadOnlyList<AuditSentence> Sentences { get; init; }

    public required ReportedStanding Before { get; init; }

    public required ReportedStanding After { get; init; }

    /// <summary>Strong ties across that go.</summary>
    public required IReadOnlyList<TieEnds> LostTies { get; init; }

    public required double? LostShare { get; init; }

    public required double? LostEfficiency { get; init; }

    public required int NewComponents { get; init; }

    /// <summary>Who stays and has no chain of strong ties to another firm any more.</summary>
    public required IReadOnlyList<NamedPerson> CutOff { get; init; }

    /// <summary>Who stays and loses the last strong tie across of his or her own.</summary>
    public required IReadOnlyList<NamedPerson> WithoutTie { get; init; }

    /// <summary>The best first; each counts on the ones before it.</summary>
    public required IReadOnlyList<ReportedIntroduction> Introductions { get; init; }

    public static DepartureReport Of(AuditNetwork audit, Departure departure, IReadOnlyList<Introduction> ladder) => new()
    {
        Removed = NamedPerson.ListOf(audit, departure.Removed),
        Sentences =
        [
            .. DepartureSentences.Of(audit, departure),
            .. departure.Removed.Count == 0 && ladder.Count == 0 ? [] : new[] { DepartureSentences.Restoring(audit, departure, ladder) },
        ],
        Before = ReportedStanding.Of(audit, departure.Before),
        After = ReportedStanding.Of(audit, departure.After),
        LostTies = [.. departure.LostTies.Select(tie => new TieEnds(
            audit.Roster.People[audit.Ties[tie].A].Id, audit.Roster.People[audit.Ties[tie].B].Id))],
        LostShare = departure.LostShare,
        LostEfficiency = departure.LostEfficiency,
        NewComponents = departure.NewComponents,
        CutOff = NamedPerson.ListOf(audit, departure.CutOff),
        WithoutTie = NamedPerson.ListOf(audit, departure.WithoutTie),
        Introductions = [.. ladder.Select(step => new ReportedIntroduction(
            NamedPerson.Of(audit, step.A), NamedPerson.Of(audit, step.B), step.Gain, step.Efficiency,
            DepartureSentences.ShareOf(departure, step.Efficiency)))],
    };
}

/// <summary>The network of strong ties at one moment.</summary>
internal sealed record ReportedStanding(
    int StrongAcross, int PeopleAcross, IReadOnlyList<NamedPerson> BoundarySpanners, double? MeanSteps, double? Efficiency,
    int People, int Components, double? Fragmentation, double? DistanceWeightedFragmentation, NamedPerson? Broker, double? BrokerShare)
{
    public static ReportedStanding Of(AuditNetwork audit, Standing standing) => new(
        standing.StrongAcross, standing.PeopleAcross, NamedPerson.ListOf(audit, standing.Spanners), standing.MeanSteps, standing.Efficiency,
        standing.Fragmentation.People, standing.Fragmentation.Components, standing.Fragmentation.Share, standing.Fragmentation.DistanceWeighted,
        standing.Broker is { } broker ? NamedPerson.Of(audit, broker) : null, standing.BrokerShare);
}

/// <summary>An introduction of two people.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">Somebody of another firm.</param>
/// <param name="Gain">By how much it alone raises the cross-firm efficiency.</param>
/// <param name="Efficiency">Cross-firm efficiency with it and those before it.</param>
/// <param name="WonBack">Share of the loss that it and those before it win back; null where nothing is lost.</param>
internal sealed record ReportedIntroduction(NamedPerson One, NamedPerson Other, double Gain, double Efficiency, double? WonBack);
