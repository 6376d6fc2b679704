using System.Globalization;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Modules.Networks.Features;

/// <summary>An audit as a person reads it in a terminal: what it says, the figures, boundary spanners, findings.</summary>
internal static class GivenFilesText
{
    private const int LineLength = 96;

    internal static void Write(AuditResult audit, TextWriter output)
    {
        output.WriteLine("What this audit says");
        WriteWrapped(string.Join(' ', audit.Sentences.Select(sentence => sentence.Text)), "  ", output);
        output.WriteLine();
        WriteFigures(audit, output);
        WriteSpanners(audit, output);
        WriteFindings(audit, output);
    }

    private static void WriteFigures(AuditResult audit, TextWriter output)
    {
        var totals = audit.Totals;
        var firms = audit.Firms.Select(firm => $"{Line(firm.Name)} {firm.Response.Answered} of {firm.Response.People}");
        output.WriteLine($"Answers   {audit.Response.Answered} of {audit.Response.People} ({string.Join(", ", firms)})");
        output.WriteLine($"Ties      {totals.StrongAcross} strong across, {totals.StrongInside} inside; "
            + $"{totals.WorkingAcross} working across, {totals.WorkingInside} inside; {totals.Unconfirmed} known from one side only");
        var choices = audit.Core.Choices.Select(choice => $"{choice.CoreNumber}: {choice.People}");
        output.WriteLine($"Core      {audit.Core.Count} of {audit.People.Count} with core number {audit.Core.LeastCoreNumber} or more "
            + $"(people by least core number: {string.Join(", ", choices)})");
        foreach (var firm in audit.Firms.Where(firm => firm.Flow is not null))
        {
            var style = firm.Flow!.Style is { } word ? word.ToString().ToLowerInvariant() : "not enough data";
            output.WriteLine($"Flow      {Line(firm.Name)}: {style}; {Line(audit.Names[firm.Flow.TopPerson])} holds "
                + $"{Words.Share(firm.Flow.TopShare)} of the strong contact across");
        }

        output.WriteLine();
    }

    private static void WriteSpanners(AuditResult audit, TextWriter output)
    {
        var spanners = audit.BoundarySpanners.ToArray();
        output.WriteLine($"Boundary spanners ({spanners.Length})");
        string[][] rows =
        [
            ["", "firm", "level", "function", "inside", "across", "on routes"],
            .. spanners.Select(person => Row(audit, person)),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in spanners.Length == 0 ? [] : rows)
        {
            output.WriteLine("  " + string.Join("  ", row.Select((cell, column) => column < 4 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
        }

        output.WriteLine();
    }

    private static string[] Row(AuditResult audit, PersonProfile person)
    {
        var participant = audit.Roster.People[person.Person];
        return
        [
            Line(audit.Names[person.Person]),
            Line(participant.Firm),
            LevelNames.InOneWord(participant.Level),
            Line(participant.Function ?? "–"),
            person.StrongInside.ToString(CultureInfo.InvariantCulture),
            person.StrongAcross.ToString(CultureInfo.InvariantCulture),
            Words.Share(person.RouteShare),
        ];
    }

    private static void WriteFindings(AuditResult audit, TextWriter output)
    {
        output.WriteLine(audit.Findings.Count == 0 ? "No findings" : "Findings, worst first");
        foreach (var (finding, number) in audit.Findings.Select((finding, index) => (finding, index + 1)))
        {
            output.WriteLine($"{number,3}  {Severity(finding)}: {Line(finding.Title)}");
            WriteWrapped(finding.Text, "     ", output);
            WriteWrapped($"Why: {finding.Why} ({finding.Source})", "     ", output);
            WriteWrapped($"Do: {finding.Action}", "     ", output);
        }
    }

    internal static string Severity(Finding finding) => finding.Severity.ToString();

    private static void WriteWrapped(string text, string indent, TextWriter output)
    {
        var line = indent;
        foreach (var word in Line(text).Split(' '))
        {
            if (line.Length > indent.Length && line.Length + word.Length > LineLength)
            {
                output.WriteLine(line.TrimEnd());
                line = indent;
            }

            line += word + " ";
        }

        output.WriteLine(line.TrimEnd());
    }

    /// <summary>Text from a file on one line: a control character could steer the terminal.</summary>
    private static string Line(string text) => new([.. text.Select(character => char.IsControl(character) ? ' ' : character)]);
}
