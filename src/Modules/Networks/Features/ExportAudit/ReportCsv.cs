using System.Globalization;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Exports;

namespace Entente.Modules.Networks.Features;

/// <summary>The people and the ties of a report as CSV. An undefined value is an empty cell.</summary>
internal static class ReportCsv
{
    public static CsvExport<ReportedPerson> People { get; } = new(
        new("id", p => p.Key),
        new("name", p => p.Name),
        new("firm", p => p.Firm),
        new("level", p => p.Level is null ? null : LevelNames.InOneWord(p.Level)),
        new("function", p => p.Function),
        new("role", p => string.Join("; ", p.Roles)),
        new("answered", p => YesNo(p.Answered)),
        new("core", p => YesNo(p.InCore)),
        new("boundary spanner", p => YesNo(p.IsSpanner)),
        new("strong inside", p => Figure(p.StrongInside)),
        new("strong across", p => Figure(p.StrongAcross)),
        new("working inside", p => Figure(p.WorkingInside)),
        new("working across", p => Figure(p.WorkingAcross)),
        new("share of routes", p => Figure(p.RouteShare)),
        new("betweenness", p => Figure(p.Betweenness)),
        new("core number", p => Figure(p.CoreNumber)),
        new("densest core", p => YesNo(p.InDensestCore)),
        new("coreness", p => Figure(p.Coreness)),
        new("share of contact", p => Figure(p.FlowShare)),
        new("coordinator", p => Figure(p.Brokerage.Coordinator)),
        new("gatekeeper", p => Figure(p.Brokerage.Gatekeeper)),
        new("representative", p => Figure(p.Brokerage.Representative)),
        new("consultant", p => Figure(p.Brokerage.Consultant)),
        new("liaison", p => Figure(p.Brokerage.Liaison)));

    public static CsvExport<ReportedTie> Ties { get; } = new(
        new("a", t => t.A),
        new("b", t => t.B),
        new("across", t => YesNo(t.Across)),
        new("kind", t => t.Kind.ToString().ToLowerInvariant()),
        new("frequency", t => Figure(t.Frequency)),
        new("importance", t => Figure(t.Importance)),
        new("closeness", t => Figure(t.Closeness)),
        new("strength", t => Figure(t.Strength)),
        new("unconfirmed", t => YesNo(t.Unconfirmed)),
        new("a frequency", t => Figure(t.SaidByA?.Frequency)),
        new("a importance", t => Figure(t.SaidByA?.Importance)),
        new("a closeness", t => Figure(t.SaidByA?.Closeness)),
        new("b frequency", t => Figure(t.SaidByB?.Frequency)),
        new("b importance", t => Figure(t.SaidByB?.Importance)),
        new("b closeness", t => Figure(t.SaidByB?.Closeness)));

    private static string YesNo(bool yes) => yes ? "yes" : "no";

    private static string? Figure(double? figure) => figure?.ToString("R", CultureInfo.InvariantCulture);
}
