using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Ui.Page;
using Found = Entente.Methods.Networks.Audit.Findings.Severity;

namespace Entente.Modules.Networks.Parts;

/// <summary>Findings in the design's words.</summary>
internal static class FindingWords
{
    public static Severity SeverityOf(ReportedFinding finding) => finding.Severity switch
    {
        Found.Critical => Severity.Critical,
        Found.Attention => Severity.Attention,
        _ => Severity.Note,
    };

    /// <summary>"Two critical, four for attention. Each opens the people and ties that it rests on."</summary>
    public static string Counted(IReadOnlyList<ReportedFinding> findings)
    {
        var critical = findings.Count(f => f.Severity == Found.Critical);
        var attention = findings.Count(f => f.Severity == Found.Attention);
        var notes = findings.Count - critical - attention;
        string?[] parts =
        [
            critical > 0 ? $"{Wording.Number(critical)} critical" : null,
            attention > 0 ? $"{Wording.Number(attention)} for attention" : null,
            notes > 0 ? $"{Wording.Number(notes)} to know" : null,
        ];
        return findings.Count == 0
            ? string.Empty
            : $"{Wording.Capital(Wording.List([.. parts.OfType<string>()]))}. Each opens the people and ties that it rests on.";
    }
}
