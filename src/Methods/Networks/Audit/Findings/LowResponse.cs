namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>Fewer people answered than firm conclusions need (80 %).</summary>
internal static class LowResponse
{
    internal static IEnumerable<Finding> Find(AuditResult audit) =>
        audit.Response.Share < audit.Settings.ReliableResponse && audit.Response.Answered > 0 ? [About(audit)] : [];

    private static Finding About(AuditResult audit)
    {
        int[] silent = [.. audit.People.Where(person => !person.Answered).Select(person => person.Person)];
        var byFirm = audit.Firms.Select(firm => $"{firm.Name} {firm.Response.Answered} of {firm.Response.People}");
        return new Finding(
            FindingKind.LowResponse,
            Severity.Attention,
            "Too few answers for firm conclusions",
            $"{audit.Response.Answered} of {audit.Response.People} people answered ({Wording.Percent(audit.Response.Share!.Value)}; "
                + $"{string.Join(", ", byFirm)}). Ties of the others are known from one side only or not at all.",
            "Measures of single people move a lot when a fifth of the answers is missing; read them as a direction.",
            Sources.Costenbader,
            "Remind those who have not answered, then compute the audit again.",
            "remind those who have not answered",
            silent,
            []);
    }
}
