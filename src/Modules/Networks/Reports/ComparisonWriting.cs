using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Comparing;

namespace Entente.Modules.Networks.Reports;

/// <summary>Turns a comparison, in which people are ids, into its report.</summary>
internal static class ComparisonWriting
{
    public static ComparisonReport Of(AuditNetwork earlier, AuditNetwork later, AuditComparison comparison)
    {
        NamedPerson Named(string id) => later.Roster.Has(id)
            ? NamedPerson.Of(later, later.Roster.IndexOf(id)) : NamedPerson.Of(earlier, earlier.Roster.IndexOf(id));
        IReadOnlyList<NamedPerson> Those(Func<ChangedPerson, bool> chosen) => [.. comparison.People.Where(chosen).Select(person => Named(person.Id))];
        return new()
        {
            Sentences = ComparisonSentences.Of(earlier, later, comparison),
            Across = Counts(comparison, across: true),
            Inside = Counts(comparison, across: false),
            Joined = Those(person => person.IsJoiner),
            Left = Those(person => person.IsLeaver),
            EnteredCore = Those(person => person is { WasCore: false, IsCore: true }),
            LeftCore = Those(person => person is { WasCore: true, IsCore: false }),
            NewSpanners = Those(person => person is { WasSpanner: false, IsSpanner: true }),
            FormerSpanners = Those(person => person is { WasSpanner: true, IsSpanner: false }),
            Ties = [.. comparison.Ties.Select(tie => new ReportedTieChange(Named(tie.A), Named(tie.B), tie.Across, tie.Change, tie.Before, tie.After))],
            People = [.. comparison.People.Where(person => (person.Before ?? 0) != (person.After ?? 0))
                .OrderByDescending(person => Math.Abs((person.After ?? 0) - (person.Before ?? 0)))
                .Select(person => new ReportedPersonChange(Named(person.Id), person.Before, person.After))],
            Blocks = [.. comparison.Blocks.Select(Block)],
            InBoth = comparison.InBoth,
            Qap = comparison.Qap,
        };
    }

    private static TieCounts Counts(AuditComparison comparison, bool across)
    {
        int Count(TieChange change) => comparison.Count(change, across);
        var (kept, lost, gone, added) = (Count(TieChange.Kept), Count(TieChange.Lost), Count(TieChange.LostWithLeaver), Count(TieChange.New));
        return new(kept + lost + gone, kept + added, kept, lost, gone, added);
    }

    private static ReportedBlockChange Block(ChangedBlock block) => new(
        block.Kind, block.Row, block.Column, block.Before?.Pairs, block.After?.Pairs, block.Before?.Strong, block.After?.Strong,
        block.Before?.StrongDensity, block.After?.StrongDensity, block.Before?.Density, block.After?.Density,
        block.StrongDensityChange, block.DensityChange, block.Before?.People, block.After?.People);
}
