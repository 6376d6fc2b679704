using Entente.Methods.Networks.Audit;

namespace Entente.Modules.Networks.Features;

/// <summary>Who may be introduced to whom.</summary>
internal enum IntroductionRule
{
    /// <summary>Anybody to anybody of another firm.</summary>
    Anyone,

    /// <summary>People of equal level, because counterparts of equal rank talk most easily.</summary>
    EqualLevel,

    /// <summary>People of equal level and function.</summary>
    EqualLevelAndFunction,
}

/// <summary>The rules in words and as a test of two people.</summary>
internal static class IntroductionRules
{
    public const string Words = "anyone, equal-level or equal-level-and-function";

    /// <summary>Null where there is no such rule.</summary>
    public static IntroductionRule? Of(string? word) => word?.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant() switch
    {
        null or "" or "anyone" => IntroductionRule.Anyone,
        "equallevel" => IntroductionRule.EqualLevel,
        "equallevelandfunction" => IntroductionRule.EqualLevelAndFunction,
        _ => null,
    };

    public static Func<int, int, bool>? Test(this IntroductionRule rule, AuditNetwork audit) => rule switch
    {
        IntroductionRule.EqualLevel => (a, b) => IsOfEqualLevel(audit, a, b),
        IntroductionRule.EqualLevelAndFunction => (a, b) => IsOfEqualLevel(audit, a, b) && string.Equals(
            audit.Roster.People[a].Function, audit.Roster.People[b].Function, StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    private static bool IsOfEqualLevel(AuditNetwork audit, int a, int b) => audit.Roster.People[a].Level == audit.Roster.People[b].Level;
}
