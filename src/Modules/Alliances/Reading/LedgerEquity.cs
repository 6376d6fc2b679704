using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;

namespace Entente.Modules.Alliances.Reading;

/// <summary>Equity of a side from the rewards and burdens that are recorded.</summary>
internal static class LedgerEquity
{
    public static Equity Of(IReadOnlyList<LedgerEntry> ledger, Side side)
    {
        decimal Sum(LedgerKind kind, Side? of) => ledger.Where(l => l.Kind == kind && (of is null || l.Side == of)).Sum(l => l.Amount);
        return Equity.Of(Sum(LedgerKind.Reward, side), Sum(LedgerKind.Reward, null), Sum(LedgerKind.Burden, side), Sum(LedgerKind.Burden, null));
    }
}
