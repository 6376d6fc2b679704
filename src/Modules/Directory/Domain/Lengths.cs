namespace Entente.Modules.Directory.Domain;

/// <summary>How long texts may be: generous for real ones, and a limit for mistakes.</summary>
internal static class Lengths
{
    public const int Name = 200;
    public const int Website = 300;
    public const int Sector = 100;
    public const int Function = 100;
    public const int Position = 200;

    /// <summary>The longest address that mail servers accept (RFC 5321, RFC erratum 1690).</summary>
    public const int Email = 254;
    public const int Phone = 50;
    public const int FormerNames = 2000;
    public const int Domains = 1000;
    public const int Lei = 20;
    public const int Duns = 9;
    public const int VatId = 20;

    /// <summary>The longest host name (RFC 1035).</summary>
    public const int Domain = 253;
    public const int ExternalId = 100;
    public const int Notes = 10_000;
}
