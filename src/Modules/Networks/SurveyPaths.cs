namespace Entente.Modules.Networks;

/// <summary>Addresses of surveys.</summary>
internal static class SurveyPaths
{
    public const string New = "networks/new-survey";

    /// <summary>Added to a private link: the page on which the person says no.</summary>
    public const string Decline = "?step=decline";

    public static string Survey(Guid auditId) => $"networks/{auditId}/survey";

    public static string Roster(Guid auditId) => $"networks/{auditId}/survey/roster";

    public static string Terms(Guid auditId) => $"networks/{auditId}/survey/terms";

    public static string Link(string baseAddress, string token) => $"{baseAddress.TrimEnd('/')}/survey/{token}";
}
