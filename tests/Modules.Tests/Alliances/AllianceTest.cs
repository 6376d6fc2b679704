using Entente.Methods.Obligations;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Tests.Directory;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Alliances;

/// <summary>What the tests of alliances share: a firm with one alliance, and the steps that fill it.</summary>
public abstract class AllianceTest(DatabaseFixture fixture) : DirectoryTest(fixture)
{
    protected static DateOnly Start { get; } = new(2026, 6, 1);

    internal async Task<AllianceView> AddAsync()
    {
        var own = await AddOrganisationAsync("Alpha", o => o.IsOwn = true);
        Assert.True(own.IsOwn);
        var omega = await AddOrganisationAsync("Omega");
        var relationship = await AddRelationshipAsync(omega.Id);
        return (await Get<AddAlliance>().RunAsync(Details(relationship.Id), Owner, Ct)).Value;
    }

    internal async Task<OrganisationRef> OwnAsync()
    {
        await using var db = await AppDb.OpenAsync(Owner, Ct);
        return (await Get<IDirectory>().FindOwnAsync(db, Ct))!;
    }

    internal static AllianceDetails Details(Guid relationship) =>
        new() { RelationshipId = relationship, Name = "Co-branded card", Phase = AlliancePhase.Running, StartedOn = Start };

    internal static AgreementDetails Contract(string title, Guid? parent = null, string? start = "given") => new()
    {
        Title = title,
        ParentId = parent,
        StartsOn = start is null ? null : Start,
        EndsOn = Start.AddDays(364),
        Renews = true,
        NoticeDays = 30,
    };

    internal static PromiseDetails Promised(Side side) =>
        new() { Side = side, Text = "Send the list", MadeOn = Start, DueOn = Start.AddDays(20) };

    internal async Task<AgreementView> AgreeAsync(AllianceView alliance, string title, Guid? parent = null) =>
        (await Get<AddAgreement>().RunAsync(new(alliance.Id, Contract(title, parent)), Owner, Ct)).Value.Agreements.Single(a => a.Title == title);

    internal async Task<AllianceView> AssignAsync(AllianceView alliance, Guid person, RoleKind kind) =>
        (await Get<AssignRole>().RunAsync(new(alliance.Id, new() { PersonId = person, Kind = kind, FromOn = Start }), Owner, Ct)).Value is var shown
            ? (await Get<ShowAlliance>().RunAsync(shown.Id, Owner, Ct, Start.AddDays(1))).Value : throw new InvalidOperationException();

    internal async Task<ObligationView> OweAsync(AllianceView alliance, AgreementView agreement, decimal target)
    {
        var details = new ObligationDetails { Title = "Advisers certified", Unit = "people", Kind = TargetKind.Total, OwedBy = Side.Ours, Target = target };
        return Assert.Single((await Get<AddObligation>().RunAsync(new(alliance.Id, agreement.Id, details), Owner, Ct)).Value.Obligations);
    }

    internal Task<Outcome<AllianceView>> RecordAsync(AllianceView alliance, Guid obligation, DateOnly on, decimal amount) =>
        Get<RecordActual>().RunAsync(new(alliance.Id, obligation, new() { CountsOn = on, Amount = amount }), Owner, Ct);

    internal Task<Outcome<AllianceView>> SettleAsync(AllianceView alliance, PromiseView promise, SettlementDetails details) =>
        Get<SettlePromise>().RunAsync(new(alliance.Id, promise.Id, promise.Version, details), Owner, Ct);

    internal async Task<AllianceView> ShowOnAsync(AllianceView alliance, DateOnly day) =>
        (await Get<ShowAlliance>().RunAsync(alliance.Id, Owner, Ct, day)).Value;
}
