using System.Text;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Files;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;

namespace Entente.Modules.Tests.Networks;

/// <summary>Reports without a database.</summary>
internal static class ReportOf
{
    public static StoredReport Files(string people, string ratings, AuditSettings? settings = null)
    {
        var files = new AuditFiles(
            new("people.csv", new MemoryStream(Encoding.UTF8.GetBytes(people))),
            new("ratings.csv", new MemoryStream(Encoding.UTF8.GetBytes(ratings))));
        var rows = AuditRows.ReadAsync(files, CancellationToken.None).GetAwaiter().GetResult().Value;
        var audit = AuditAnalysis.Of([.. rows.People.Select(row => row.Person)], rows.Ratings, settings);
        return new(ReportWriting.Of(audit), DateTime.UnixEpoch, "Nobody", Guid.Empty);
    }
}
