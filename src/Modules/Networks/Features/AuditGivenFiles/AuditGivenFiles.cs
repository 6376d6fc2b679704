using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Files;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>An audit, and in sentences which ratings were left out of it.</summary>
internal sealed record AuditedFiles(AuditResult Audit, IReadOnlyList<string> LeftOut);

/// <summary>Audits an alliance given as two files, without a database. Ratings of oneself and second ratings of one
/// person are left out; anything else that is wrong in the files is a refusal.</summary>
internal sealed class AuditGivenFiles
{
    public async Task<Outcome<AuditedFiles>> RunAsync(AuditFiles files, CancellationToken ct)
    {
        var leftOut = new List<string>();
        var read = await AuditRows.ReadAsync(files, ct, "Nothing was audited.", leftOut);
        if (!read.TryGet(out var rows, out var refusal))
        {
            return refusal;
        }

        return new AuditedFiles(AuditAnalysis.Of([.. rows.People.Select(row => row.Person)], rows.Ratings, ct: ct), leftOut);
    }
}
