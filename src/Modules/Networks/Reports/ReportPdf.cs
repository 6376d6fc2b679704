using System.Globalization;
using Entente.Methods.Networks.Audit;
using Entente.Platform.Exports.Pdf;

namespace Entente.Modules.Networks.Reports;

/// <summary>What a printed report needs besides the report itself.</summary>
/// <param name="Name">The audit.</param>
/// <param name="Meta">Days and the like, under the title.</param>
/// <param name="Footer">At the foot of each page.</param>
/// <param name="PictureSvg">The picture with the firms side by side.</param>
/// <param name="MadeUtc">When it is printed.</param>
internal sealed record PrintedHeading(string Name, string Meta, string Footer, string PictureSvg, DateTime MadeUtc);

/// <summary>
/// The report of an audit as PDF: one page for a sponsor (what it says, the picture, the three worst findings), or all of
/// it, with every finding, firm, person and strong tie.
/// </summary>
internal static class ReportPdf
{
    private const int SponsorFindings = 3;

    public static byte[] Of(AuditReport report, PrintedHeading heading, bool isFull)
    {
        using var pdf = new PdfReport(heading.Name, heading.Footer, heading.MadeUtc);
        pdf.Title(heading.Name, $"{heading.Meta} · {report.Response.Answered} of {report.Response.People} answered");
        pdf.Paragraph([.. report.Sentences.SelectMany(Runs)]);
        pdf.Picture(heading.PictureSvg);
        pdf.Note("Dark lines are strong ties between firms; pale ones stand inside a firm or are working ties; dashed ones are known from one side only. "
            + "Bigger marks lie on more of the shortest ways between people; a ring marks whoever joins the firms.");
        Findings(pdf, report, isFull);
        if (isFull)
        {
            Firms(pdf, report);
            People(pdf, report);
            Ties(pdf, report);
            pdf.Heading("How it was computed");
            pdf.Note(string.Join(' ', report.Method));
            pdf.Note($"The audit follows {MethodNotes.Source}");
        }

        return pdf.ToBytes();
    }

    private static IEnumerable<PdfRun> Runs(AuditSentence sentence, int place) =>
        sentence.Parts.Select((part, first) => new PdfRun(place > 0 && first == 0 ? " " + part.Text : part.Text, part.Strong));

    private static void Findings(PdfReport pdf, AuditReport report, bool isFull)
    {
        var shown = isFull ? report.Findings : [.. report.Findings.Take(SponsorFindings)];
        pdf.Heading(isFull ? "Findings, worst first" : "What to do first");
        if (shown.Count == 0)
        {
            pdf.Paragraph("None of the rules that this audit checks found anything to mend.");
        }

        foreach (var (place, finding) in shown.Index())
        {
            pdf.SmallHeading($"{place + 1}. {finding.Title}");
            pdf.Paragraph(isFull ? finding.Text : $"{finding.Text} {finding.Action}");
            if (isFull)
            {
                pdf.Paragraph(new PdfRun("To do: ", IsStrong: true), new PdfRun(finding.Action));
                pdf.Note($"{finding.Why} ({finding.Source})");
            }
        }
    }

    private static void Firms(PdfReport pdf, AuditReport report)
    {
        pdf.Heading("Firms");
        pdf.Table(
            [new("Firm", 4), new("People", 1, true), new("Answered", 1, true), new("In the core", 1, true), new("Strong inside", 1, true), new("Strong across", 1, true)],
            report.Firms.Select(f => (IReadOnlyList<string>)
                [f.Name, Whole(f.People), Whole(f.Answered), Whole(f.InCore), Whole(f.StrongInside), Whole(f.StrongAcross)]));
        foreach (var sentence in SpannersInWords.Of(report))
        {
            pdf.Paragraph(sentence);
        }
    }

    private static void People(PdfReport pdf, AuditReport report)
    {
        pdf.Heading("People");
        pdf.Table(
            [new("Person", 3), new("Firm", 2), new("Level and function", 3), new("Inside", 1, true), new("Across", 1, true), new("On routes", 1, true), new("Core", 1)],
            report.People.Select(p => (IReadOnlyList<string>)
            [
                p.Called, p.Firm, Words.ShortPlace(p.Level, p.Function), Whole(p.StrongInside), Whole(p.StrongAcross),
                p.RouteShare is null ? "–" : Words.Share(p.RouteShare), p.InCore ? "core" : "–",
            ]));
        pdf.Note("Inside and across: strong ties. On routes: the share of the shortest ways between the firms on which the person lies.");
    }

    private static void Ties(PdfReport pdf, AuditReport report)
    {
        var strong = report.Ties.Where(t => t is { Across: true, Kind: TieKind.Strong }).ToList();
        if (strong.Count == 0)
        {
            return;
        }

        pdf.Heading("Strong ties between the firms");
        pdf.Table(
            [new("One side", 4), new("Other side", 4), new("How often", 1, true), new("How important", 1, true), new("How close", 1, true)],
            strong.Select(t => (IReadOnlyList<string>)
                [Called(report, t.A), Called(report, t.B), Words.Figure(t.Frequency), Words.Figure(t.Importance), Words.Figure(t.Closeness)]));
    }

    private static string Called(AuditReport report, string key) => $"{report.Called(key)}, {report.Person(key).Firm}";

    private static string Whole(int figure) => figure.ToString("#,##0", CultureInfo.InvariantCulture);
}
