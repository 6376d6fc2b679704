using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>How far from the border a core person wants to stand: the nearer the more strong ties, those across counting
/// four times. Null for people of the periphery, who stand anywhere.</summary>
internal static class CoreTargets
{
    private const double AcrossCounts = 3;

    /// <summary>Share of the strongest person's pull that takes a person all the way to the border.</summary>
    private const double Enough = 0.4;

    internal static double?[] Of(AuditResult audit, PictureGrid grid)
    {
        double[] pulls = [.. audit.People.Select(person => person.Strong + (AcrossCounts * person.StrongAcross))];
        var strongest = audit.People.Where(person => person.InCore).Select(person => pulls[person.Person]).DefaultIfEmpty(0).Max();
        double least = audit.Settings.CoreNumber;
        var span = Math.Max(1, Enough * (strongest - least));
        return [.. audit.People.Select(person => person.InCore
            ? Target(grid.SlotsOf(PictureCensus.CellOf(audit, person)), Math.Clamp((pulls[person.Person] - least) / span, 0, 1))
            : (double?)null)];
    }

    private static double Target(IReadOnlyList<PictureSlot> slots, double pull)
    {
        var (near, far) = (slots.Min(slot => slot.Depth), slots.Max(slot => slot.Depth));
        return far - ((far - near) * pull);
    }
}
