using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Alliances;

/// <summary>What a departure costs in the sample, whose ties the study states (Hutt et al. 2000).</summary>
public abstract class DepartureTests(DatabaseFixture fixture) : AllianceTest(fixture)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples", "alpha-omega");

    [Fact]
    public async Task Omegas_contact_takes_nine_of_twenty_strong_ties_along()
    {
        var departure = await WeighAsync("39");

        Assert.Equal((Side.Theirs, 9, 20), (departure.Side, departure.StrongTies, departure.StrongAcross));
        Assert.NotEmpty(departure.LeftAlone);
        Assert.All(departure.Ties, tie => Assert.Equal(tie.IsOnly, departure.LeftAlone.Contains(tie.Other)));
        Assert.Contains("9 of the 20 strong ones", DepartureSentences.Lead(departure, "Omega"), StringComparison.Ordinal);
        Assert.StartsWith("Before the last day: let ", DepartureSentences.Advice(departure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_no_working_tie_costs_no_contact()
    {
        // #18 is in customer service, weakly tied.
        var departure = await WeighAsync("18");

        Assert.Equal((0, null), (departure.StrongTies, departure.Ties.Count == 0 ? departure.Path : null));
    }

    private async Task<DepartureView> WeighAsync(string number)
    {
        _ = (await Get<Entente.Modules.Directory.Features.LoadSample>().RunAsync(Folder, Owner, Ct)).Value;
        _ = (await Get<Entente.Modules.Networks.Features.LoadSample>().RunAsync(Folder, Owner, Ct)).Value;
        _ = (await Get<LoadSample>().RunAsync(Folder, Owner, Ct)).Value;
        var alliance = Assert.Single((await Get<ListAlliances>().RunAsync(Owner, Ct)).Value);
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        var omega = (await Get<ShowAlliance>().RunAsync(alliance.Id, Owner, Ct)).Value.OrganisationId;
        var people = await Get<IDirectory>().ListPeopleAsync(db, [(await OwnAsync()).Id, omega], Ct);
        return (await Get<WeighDeparture>().RunAsync(alliance.Id, people.Single(p => p.ExternalId == number).Id, Owner, Ct)).Value;
    }
}

public sealed class SqliteDepartureTests(SqliteFixture fixture) : DepartureTests(fixture), IClassFixture<SqliteFixture>;

public sealed class PostgresDepartureTests(PostgresFixture fixture) : DepartureTests(fixture), IClassFixture<PostgresFixture>;
