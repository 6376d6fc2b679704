using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Picture;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>The report of an audit of given files as one PDF file.</summary>
internal static class StandalonePdf
{
    private const string Title = "Network audit";

    internal static Task<Outcome<Done>> WriteAsync(AuditResult audit, string path, bool isFull, CancellationToken ct)
    {
        var wide = PictureLayout.Of(audit, PictureOrientation.Wide, ct: ct);
        var svg = NetworkPicture.RenderFile(audit, wide, PictureStylesheet.Text, new NetworkPictureOptions());
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var heading = new PrintedHeading(Title, Words.Day(DateOnly.FromDateTime(now)), Title, svg, now);
        return StandaloneReport.WriteAsync(ReportPdf.Of(ReportWriting.Of(audit), heading, isFull), path, ct);
    }
}
