namespace Entente.Methods.Networks.Audit.Findings;

/// <summary>The works that findings rest on, as they are cited on a page.</summary>
internal static class Sources
{
    internal const string Hutt = "Hutt et al. 2000";
    internal const string Kanter = "Kanter 1994";
    internal const string Krackhardt = "Krackhardt & Stern 1988";
    internal const string Costenbader = "Costenbader & Valente 2003";
}
