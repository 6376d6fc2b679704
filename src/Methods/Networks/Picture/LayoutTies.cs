using System.Runtime.InteropServices;
using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>A drawn tie and what its length and its crossings cost.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LayoutTie(int Index, int A, int B, bool Across, bool Strong)
{
    /// <summary>Strong ties across weigh most, because they are what the picture is for.</summary>
    internal double Weight { get; } = (Strong, Across) switch
    {
        (true, true) => 2.2,
        (true, false) => 1.2,
        _ => 0.45,
    };
}

/// <summary>The ties of a picture, all and by person.</summary>
internal sealed class LayoutTies
{
    internal LayoutTies(AuditResult audit)
    {
        All = [.. Enumerable.Range(0, audit.Ties.Count)
            .Where(index => audit.Ties[index].IsWorking)
            .Select(index => (index, tie: audit.Ties[index]))
            .Select(entry => new LayoutTie(entry.index, entry.tie.A, entry.tie.B, entry.tie.Across, entry.tie.IsStrong))];
        var byPerson = new List<int>[audit.People.Count];
        for (var person = 0; person < byPerson.Length; person++)
        {
            byPerson[person] = [];
        }

        for (var tie = 0; tie < All.Length; tie++)
        {
            byPerson[All[tie].A].Add(tie);
            byPerson[All[tie].B].Add(tie);
        }

        ByPerson = [.. byPerson.Select(ties => ties.ToArray())];
    }

    internal LayoutTie[] All { get; }

    internal int[][] ByPerson { get; }
}
