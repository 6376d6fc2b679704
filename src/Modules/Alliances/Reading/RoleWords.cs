using Entente.Modules.Alliances.Domain;

namespace Entente.Modules.Alliances.Reading;

/// <summary>Roles, phases and kinds in words.</summary>
internal static class RoleWords
{
    public static string Of(RoleKind kind) => kind switch
    {
        RoleKind.ExecutiveSponsor => "Executive sponsor",
        RoleKind.AllianceManager => "Alliance manager",
        RoleKind.ProjectLeader => "Project leader",
        RoleKind.DesignatedContact => "Designated contact",
        RoleKind.CustomerService => "Customer service",
        RoleKind.Legal => "Legal and risk",
        _ => kind.ToString(),
    };

    public static string Of(AgreementKind kind) => kind switch
    {
        AgreementKind.Global => "global contract",
        AgreementKind.National => "national adaptation",
        AgreementKind.Framework => "framework",
        _ => "subcontract",
    };

    /// <summary>"first year", "running", "forming": where an alliance stands.</summary>
    public static string Of(AlliancePhase phase, int? year) => phase switch
    {
        AlliancePhase.Running when year == 1 => "first year",
        AlliancePhase.Running when year is { } running && AllianceState.IsPlanned(running) => $"year {running} of three",
        AlliancePhase.Running when year is { } running => $"year {running}",
        _ => phase.ToString().ToLowerInvariant(),
    };

    public static string Of(PromiseState state) => state switch
    {
        PromiseState.Late => "kept late",
        _ => state.ToString().ToLowerInvariant(),
    };
}
