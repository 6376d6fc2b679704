using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reading;

namespace Entente.Modules.Profitability.Features;

/// <summary>One customer of a run as lists and files show it.</summary>
internal sealed record CustomerRow(
    Guid CustomerId, int Rank, string Key, string Name, string? Segment, string? Manager, string? Country, decimal Revenue, decimal NetMargin,
    decimal CostToServe, decimal Profit, decimal? MarginShare, decimal? CostShare, decimal? CumulativeShare, Quadrant Quadrant,
    Guid? OrganisationId)
{
    public decimal? ProfitShare => Revenue > 0 ? Profit / Revenue : null;

    public static CustomerRow Of(LoadedRun run, CustomerResult customer)
    {
        var info = run.Info(customer);
        return new CustomerRow(
            info.Id, customer.Rank, info.Key, info.Name, info.Segment, info.Manager, info.Country, customer.Revenue, customer.NetMargin,
            customer.CostToServe, customer.Profit, customer.MarginShare, customer.CostShare, customer.CumulativeShare, customer.Quadrant,
            info.OrganisationId);
    }
}
