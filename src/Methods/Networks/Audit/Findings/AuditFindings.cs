namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>Every rule of the audit, and its findings worst first; of equal severity in the order of the rules.</summary>
internal static class AuditFindings
{
    private static readonly Func<AuditResult, IEnumerable<Finding>>[] Rules =
    [
        ContactAcross.Find,
        FlowHangsOnOnePerson.Find,
        FallingContact.Find,
        SeniorInvolvementUnbalanced.Find,
        ProjectLeadersUnequal.Find,
        SpanningStopsBelow.Find,
        SeniorManagersPeripheral.Find,
        FunctionNotTiedIn.Find,
        AssignedButIsolated.Find,
        NamedRoleOutsideTheFlow.Find,
        LowResponse.Find,
        FlowStylesDiffer.Find,
        CrossTiesRatedUnequally.Find,
        RoleOnOneSideOnly.Find,
        MajorAssetTies.Find,
        ServesRival.Find,
        CounterpartsUnequal.Find,
        ContactBypassed.Find,
        LooseConnections.Find,
    ];

    internal static IReadOnlyList<Finding> Of(AuditResult audit) =>
        [.. Rules.SelectMany(rule => rule(audit)).OrderBy(finding => finding.Severity)];
}
