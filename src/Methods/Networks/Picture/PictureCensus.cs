using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>How many slots each firm, level and zone needs.</summary>
internal sealed class PictureCensus
{
    private readonly int[,] _core;
    private readonly int[,] _periphery;

    internal PictureCensus(AuditResult audit, double coreRoom)
    {
        Firms = audit.Firms.Count;
        People = audit.People.Count;
        Levels = [.. new Level?[] { Level.Senior, Level.Middle, Level.Operating, null }
            .Where(level => audit.Roster.People.Any(person => person.Level == level))];
        (_core, _periphery) = (new int[Firms, Levels.Count], new int[Firms, Levels.Count]);
        foreach (var person in audit.People)
        {
            var level = IndexOf(audit.Roster.People[person.Person].Level);
            (person.InCore ? _core : _periphery)[person.Firm, level]++;
        }

        for (var firm = 0; firm < Firms; firm++)
        {
            for (var level = 0; level < Levels.Count; level++)
            {
                _core[firm, level] = (int)Math.Ceiling(_core[firm, level] * coreRoom);
            }
        }
    }

    internal int Firms { get; }

    internal int People { get; }

    /// <summary>Levels that have people, highest first, "not given" last.</summary>
    internal IReadOnlyList<Level?> Levels { get; }

    internal static PictureCell CellOf(AuditResult audit, PersonProfile person) =>
        new(person.Firm, audit.Roster.People[person.Person].Level, person.InCore);

    /// <summary>A firm with a neighbour on both sides has two strips of core.</summary>
    internal bool IsMiddle(int firm) => Firms > 1 && firm > 0 && firm < Firms - 1;

    /// <summary>The zones of a firm from left to right: the core lies at the border or borders, the periphery away from
    /// them. A firm without neighbour has its core in the middle.</summary>
    internal bool[] ZonesOf(int firm) =>
        Firms == 1 ? [false, true, false]
        : IsMiddle(firm) ? [true, false, true]
        : firm == 0 ? [false, true]
        : [true, false];

    /// <summary>Rows that a level needs for these columns.</summary>
    internal int RowsFor(int level, PictureColumns columns)
    {
        var rows = 1;
        for (var firm = 0; firm < Firms; firm++)
        {
            rows = Math.Max(rows, Parts(CoreSlots(firm, level), columns.CoreOf(IsMiddle(firm))));
            rows = Math.Max(rows, Parts(PeripherySlots(firm, level), columns.Periphery));
        }

        return rows;
    }

    /// <summary>Columns that the core strips of outer or middle firms, or periphery strips, need for these rows.</summary>
    internal (int Core, int MiddleCore, int Periphery) ColumnsFor(int[] rows)
    {
        var (core, middle, periphery) = (1, 1, 1);
        for (var firm = 0; firm < Firms; firm++)
        {
            for (var level = 0; level < rows.Length; level++)
            {
                var needed = Parts(CoreSlots(firm, level), rows[level]);
                (core, middle) = IsMiddle(firm) ? (core, Math.Max(middle, needed)) : (Math.Max(core, needed), middle);
                periphery = Math.Max(periphery, Parts(PeripherySlots(firm, level), rows[level]));
            }
        }

        return (core, middle, periphery);
    }

    /// <summary>Slots of a level for each row, a measure of crowding.</summary>
    internal double Crowding(int level, int rows)
    {
        var slots = 0;
        for (var firm = 0; firm < Firms; firm++)
        {
            slots += CoreSlots(firm, level) + PeripherySlots(firm, level);
        }

        return (double)slots / rows;
    }

    private int IndexOf(Level? level) => Levels.TakeWhile(known => known != level).Count();

    private int CoreSlots(int firm, int level) => IsMiddle(firm) ? Parts(_core[firm, level], 2) : _core[firm, level];

    private int PeripherySlots(int firm, int level) => Firms == 1 ? Parts(_periphery[firm, level], 2) : _periphery[firm, level];

    private static int Parts(int slots, int by) => (slots + by - 1) / by;
}
