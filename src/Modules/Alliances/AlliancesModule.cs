using System.CommandLine;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Features;
using Entente.Modules.Alliances.Import;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Alliances.Storage;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Imports.Records;
using Entente.Platform.Modules;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Alliances;

/// <summary>The module on one screen: alliances with their roles, agreements, obligations and promises.</summary>
public sealed class AlliancesModule : IModule
{
    public IModelPart Model { get; } = new AlliancesModel();

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<AllianceReader>();
        services.AddScoped<ListAlliances>().AddScoped<ShowAlliance>().AddScoped<AddAlliance>().AddScoped<EditAlliance>().AddScoped<DeleteAlliance>();
        services.AddScoped<ListChoices>().AddScoped<ListAlliancePeople>().AddScoped<AssignRole>().AddScoped<EndRole>().AddScoped<WeighDeparture>();
        services.AddScoped<AddAgreement>().AddScoped<ShowAgreement>().AddScoped<EditAgreement>().AddScoped<DeleteAgreement>();
        services.AddScoped<AddObligation>().AddScoped<AmendObligation>().AddScoped<RecordActual>().AddScoped<ShowObligation>().AddScoped<DeleteObligation>();
        services.AddScoped<MakePromise>().AddScoped<BeginPromise>().AddScoped<IEntryActions, PromiseFromEntry>().AddScoped<SettlePromise>().AddScoped<ListDue>().AddScoped<LoadSample>();
        services.AddScoped(typeof(KeepParts<,>)).AddScoped(typeof(IPartRule<>), typeof(PeopleOfPart<>));
        services.AddScoped<IPartRule<ActivityDetails>, ServedByActivity>().AddScoped<IPartRule<PropositionDetails>, OneProposition>();
        services.AddScoped<HoldReview>().AddScoped<ListReviews>().AddScoped<ShowHandover>().AddScoped<ShowBalance>().AddScoped<ShowScorecard>();
        services.AddScoped<NeedReader>().AddScoped<KeepNeeds>().AddScoped<KeepCandidates>().AddScoped<WeighCriteria>().AddScoped<DecideOnPartner>().AddScoped<ListFirms>();
        services.AddSingleton<IImportType, AllianceImport>().AddSingleton<IImportType, AgreementImport>().AddSingleton<IImportType, ObligationImport>()
            .AddSingleton<IImportType, PromiseImport>().AddSingleton<IImportType, CertificateImport>();
        services.AddScoped<IRecordType, AgreementRecords>();
        services.AddScoped<FirewallReader>().AddScoped<KeepFirewalls>().AddScoped<IWeekSource, FirewallWeek>().AddScoped<KeepLoneWolf>();
        services.AddScoped<IWeekSource, AllianceWeek>().AddScoped<ITimelineSource, AllianceTimeline>();
        services.AddSingleton<IReferToOrganisations, AllianceReferences>().AddSingleton<IReferToPeople, AllianceReferences>();
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
        var alliances = api.MapGroup("/alliances").WithTags("Alliances");
        alliances.MapListAlliances();
        alliances.MapListDue();
        alliances.MapShowAlliance();
        alliances.MapAddAlliance();
        alliances.MapEditAlliance();
        alliances.MapDeleteAlliance();
        alliances.MapAssignRole();
        alliances.MapEndRole();
        alliances.MapWeighDeparture();
        alliances.MapAddAgreement();
        alliances.MapEditAgreement();
        alliances.MapListDifferences();
        alliances.MapDeleteAgreement();
        alliances.MapAddObligation();
        alliances.MapAmendObligation();
        alliances.MapRecordActual();
        alliances.MapDeleteObligation();
        alliances.MapMakePromise();
        alliances.MapSettlePromise();
        alliances.MapReviews();
        alliances.MapShowHandover();
        alliances.MapShowBalance();
        alliances.MapShowScorecard();
        alliances.MapAllParts();
        api.MapNeeds();
        api.MapFirewalls();
        api.MapLoneWolf();
    }

    public IEnumerable<NavItem> Navigation(Actor actor) => [new("Alliances", AlliancePaths.List, 30, AlliancePaths.Needs, AlliancePaths.Firewalls, AlliancePaths.LoneWolf)];

    public IEnumerable<Command> Commands(OpenInstallation open)
    {
        var command = new Command("alliance", "Alliances: the portfolio, one alliance, what waits, an announcement in the market.") { StudyEventCommand.Create() };
        foreach (var reading in new AllianceCommands(open).All())
        {
            command.Subcommands.Add(reading);
        }

        return [command];
    }

    public async Task LoadSampleAsync(IServiceProvider services, string folder, Actor actor, CancellationToken ct)
    {
        var loaded = await services.GetRequiredService<LoadSample>().RunAsync(folder, actor, ct);
        _ = loaded.Value;
    }
}
