using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Audit;

/// <summary>Numbers of ties. Working means working but not strong here, so that the four add up.</summary>
/// <param name="StrongAcross">Strong ties between firms.</param>
/// <param name="StrongInside">Strong ties inside firms.</param>
/// <param name="WorkingAcross">Working ties between firms that are not strong.</param>
/// <param name="WorkingInside">Working ties inside firms that are not strong.</param>
/// <param name="Unconfirmed">Ties among these four that are known from one side only.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TieTotals(
    int StrongAcross, int StrongInside, int WorkingAcross, int WorkingInside, int Unconfirmed)
{
    internal static TieTotals Of(IReadOnlyList<AuditTie> ties) => new(
        ties.Count(tie => tie.IsStrong && tie.Across),
        ties.Count(tie => tie.IsStrong && !tie.Across),
        ties.Count(tie => tie.Kind == TieKind.Working && tie.Across),
        ties.Count(tie => tie.Kind == TieKind.Working && !tie.Across),
        ties.Count(tie => tie.IsWorking && tie.Unconfirmed));
}
