using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Entente.Modules.Profitability.Files;

/// <summary>Connection strings hold passwords: they are stored encrypted with the server's keys and never shown again.</summary>
internal sealed class LedgerSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Entente.Profitability.Ledger");

    public string Protect(string connection) => _protector.Protect(connection);

    /// <summary>Null where there is none, or the keys are not those that it was encrypted with.</summary>
    public string? Read(string? protectedConnection)
    {
        try
        {
            return protectedConnection is null ? null : _protector.Unprotect(protectedConnection);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
