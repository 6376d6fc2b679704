using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reading;

namespace Entente.Modules.Profitability.Reports;

/// <summary>Which customers of a run are looked at; empty parts let everybody through.</summary>
internal sealed record CustomerFilter(string? Segment = null, string? Manager = null, string? Country = null, Quadrant? Quadrant = null)
{
    public bool IsEmpty => this == new CustomerFilter();

    public bool LetsThrough(LoadedRun run, CustomerResult customer)
    {
        var info = run.Info(customer);
        return Is(Segment, info.Segment) && Is(Manager, info.Manager) && Is(Country, info.Country)
            && (Quadrant is null || customer.Quadrant == Quadrant);
    }

    /// <summary>From the texts of an address; an unknown quadrant is none.</summary>
    public static CustomerFilter Of(string? segment, string? manager, string? country, string? quadrant = null) => new(
        Blank(segment), Blank(manager), Blank(country),
        Enum.TryParse<Quadrant>(quadrant, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null);

    private static bool Is(string? wanted, string? have) => wanted is null || string.Equals(wanted, have, StringComparison.Ordinal);

    private static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
