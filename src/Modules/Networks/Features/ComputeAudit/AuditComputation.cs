using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Picture;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Jobs;

namespace Entente.Modules.Networks.Features;

/// <summary>From the input of an audit to what is stored: the report and the pictures.</summary>
internal static class AuditComputation
{
    private const double MeasuresFrom = 0.05;
    private const double MeasuresUntil = 0.4;

    public static ComputedContent Of(AuditInput input, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        progress.Report(new(MeasuresFrom, "Computing ties and measures"));
        var measured = new Share(progress, MeasuresFrom, MeasuresUntil, "Computing ties and measures");
        var audit = BrokerNaming.Apply(AuditAnalysis.Of(input.People, input.Ratings, input.Settings, input.Previous, measured, ct));
        progress.Report(new(MeasuresUntil, "Drawing the wide picture"));
        var wide = PictureLayout.Of(audit, PictureOrientation.Wide, input.Homes(place => place.Wide), ct);
        progress.Report(new(0.7, "Drawing the picture for phones"));
        var narrow = PictureLayout.Of(audit, PictureOrientation.Narrow, input.Homes(place => place.Narrow), ct);
        ct.ThrowIfCancellationRequested();
        var options = new NetworkPictureOptions
        {
            Title = input.Name,
            LinkOf = person => actor.PageOf(AuditPaths.Person(input.AuditId, input.People[person].Id)),
        };
        return new(
            AuditReport.CurrentFormat,
            ReportJson.Write(ReportWriting.Of(audit) with { Places = PlacesOf(wide, narrow) }),
            NetworkFigure.Render(audit, wide, narrow, options),
            NetworkPicture.RenderFile(audit, wide, PictureStylesheet.Text, options),
            NetworkPicture.RenderFile(audit, narrow, PictureStylesheet.Text, options),
            audit.Sentences is [var first, ..] ? first.Text : string.Empty,
            audit.Response.People,
            audit.Response.Answered);
    }

    private static ReportedPlace[] PlacesOf(PictureLayout wide, PictureLayout narrow) =>
        [.. wide.People.Zip(narrow.People, (one, other) => new ReportedPlace(new(one.U, one.V), new(other.U, other.V)))];

    /// <summary>Maps the share of the analysis to the share of the whole job.</summary>
    private sealed class Share(IProgress<JobStep> job, double from, double until, string step) : IProgress<double>
    {
        public void Report(double value) => job.Report(new(from + (value * (until - from)), step));
    }
}
