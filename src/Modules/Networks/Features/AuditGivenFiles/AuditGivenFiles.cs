using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Files;

namespace Entente.Modules.Networks.Features;

/// <summary>Audits an alliance given as files, without a database.</summary>
internal static class AuditGivenFiles
{
    public static AuditResult Of(AuditRows rows, CancellationToken ct) =>
        BrokerNaming.Apply(AuditAnalysis.Of([.. rows.People.Select(row => row.Person)], rows.Ratings, ct: ct));
}
