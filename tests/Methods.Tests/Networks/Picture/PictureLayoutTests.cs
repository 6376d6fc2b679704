using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Picture;
using Entente.Methods.Tests.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Picture;

public sealed class PictureLayoutTests
{
    private const int Seeds = 24;

    private static readonly Lazy<(int Seed, AuditResult Audit, PictureLayout Layout)[]> Examples = new(() =>
    [
        .. from seed in Enumerable.Range(0, Seeds)
           let audit = RandomAudit.WithSeed(seed).Compute()
           from orientation in new[] { PictureOrientation.Wide, PictureOrientation.Narrow }
           select (seed, audit, PictureLayout.Of(audit, orientation)),
    ]);

    [Fact]
    public void No_two_people_stand_in_one_place() => Holds((_, layout) =>
        layout.People.Distinct().Count() == layout.People.Count);

    [Fact]
    public void Bodies_do_not_overlap() => Holds((_, layout) =>
        Pairs(layout.People.Count).All(pair => Distance(layout, pair.A, pair.B) >= layout.Radii[pair.A] + layout.Radii[pair.B] - 1));

    [Fact]
    public void Everybody_is_inside_the_canvas_ring_included() => Holds((_, layout) =>
        layout.People.Zip(layout.OuterRadii).All(person =>
            person.First.U - person.Second >= 0 && person.First.U + person.Second <= layout.Length
            && person.First.V - person.Second >= 0 && person.First.V + person.Second <= layout.Depth));

    [Fact]
    public void Everybody_stands_in_the_own_level_firm_and_zone() => Holds((audit, layout) =>
        audit.People.All(person =>
        {
            var at = layout.People[person.Person];
            var band = layout.Bands.Single(band => band.Level == audit.Roster.People[person.Person].Level);
            return at.V > band.Start && at.V < band.End
                && layout.Strips.Any(strip => strip.Firm == person.Firm && strip.Core == person.InCore && at.U > strip.Start && at.U < strip.End);
        }));

    [Fact]
    public void Every_working_tie_is_drawn_once() => Holds((audit, layout) =>
        layout.Ties.Select(drawn => drawn.Tie).SequenceEqual(Enumerable.Range(0, audit.Ties.Count).Where(tie => audit.Ties[tie].IsWorking)));

    [Fact]
    public void The_same_audit_gives_the_same_picture() =>
        Assert.All(Examples.Value.Take(Seeds / 2), example =>
        {
            var again = RandomAudit.WithSeed(example.Seed).Compute();
            Assert.Equal(NetworkPicture.Render(example.Audit, example.Layout), NetworkPicture.Render(again, example.Layout.Orientation));
        });

    [Theory]
    [InlineData(PictureOrientation.Wide)]
    [InlineData(PictureOrientation.Narrow)]
    public void The_sample_keeps_its_size(PictureOrientation orientation)
    {
        var layout = orientation == PictureOrientation.Wide ? AlphaOmega.Wide : AlphaOmega.Narrow;

        Assert.InRange(orientation == PictureOrientation.Wide ? layout.Length : layout.Depth, 340, 1000);
        Assert.InRange(orientation == PictureOrientation.Wide ? layout.Depth : layout.Length, 500, 800);
    }

    [Fact]
    public void People_without_a_level_stand_in_a_band_of_their_own()
    {
        var layout = PictureLayout.Of(new SmallAudit().With("a Alpha senior\nb Omega").Strong("a-b").Compute(), PictureOrientation.Wide);

        Assert.Equal([Level.Senior, null], layout.Bands.Select(band => band.Level));
    }

    [Fact]
    public void Five_hundred_people_of_three_firms_find_their_places()
    {
        var audit = LargeAudit.Of(people: 500, firms: 3);
        var layout = PictureLayout.Of(audit, PictureOrientation.Wide);

        Assert.Equal(500, layout.People.Distinct().Count());
        Assert.Equal(2, layout.Borders.Count);
    }

    [Fact]
    public void Empty_rows_go_in_pairs_so_that_neighbours_stay_staggered()
    {
        var kept = TrimmedGrid.RowsKept([5, 6, 9, 11, 15]);

        Assert.Equal([(5, 0), (6, 1), (9, 2), (11, 4), (15, 6)], kept.Select(row => (row.Key, row.Value)));
    }

    [Fact]
    public void A_cancelled_search_ends() =>
        Assert.Throws<OperationCanceledException>(() =>
            PictureLayout.Of(AlphaOmega.Audit, PictureOrientation.Wide, ct: new CancellationToken(canceled: true)));

    private static void Holds(Func<AuditResult, PictureLayout, bool> property) =>
        Assert.All(Examples.Value, example => Assert.True(property(example.Audit, example.Layout), $"seed {example.Seed}, {example.Layout.Orientation}"));

    private static double Distance(PictureLayout layout, int a, int b)
    {
        var (du, dv) = (layout.People[a].U - layout.People[b].U, layout.People[a].V - layout.People[b].V);
        return Math.Sqrt((du * du) + (dv * dv));
    }

    private static IEnumerable<(int A, int B)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(a => Enumerable.Range(a + 1, count - a - 1).Select(b => (a, b)));
}
