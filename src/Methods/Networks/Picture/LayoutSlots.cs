using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>The slots that a search may use, numbered through, and those that each person may take.</summary>
internal sealed class LayoutSlots
{
    internal LayoutSlots(AuditResult audit, PictureGrid grid)
    {
        var slots = new List<PictureSlot>();
        var firms = new List<int>();
        Choices = new (int, int)[audit.People.Count];
        foreach (var cell in audit.People.GroupBy(person => PictureCensus.CellOf(audit, person)))
        {
            var choice = (slots.Count, grid.SlotsOf(cell.Key).Count);
            slots.AddRange(grid.SlotsOf(cell.Key));
            firms.AddRange(Enumerable.Repeat(cell.Key.Firm, choice.Item2));
            foreach (var person in cell)
            {
                Choices[person.Person] = choice;
            }
        }

        All = [.. slots];
        Firms = [.. firms];
    }

    internal PictureSlot[] All { get; }

    /// <summary>The firm of each slot.</summary>
    internal int[] Firms { get; }

    /// <summary>For each person the first slot of the own cell and their number; people of one cell share them.</summary>
    internal (int First, int Count)[] Choices { get; }
}
