using System.CommandLine;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Contracts;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Storage;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Jobs.Rounds;
using Entente.Platform.Modules;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Networks;

/// <summary>The module on one screen: audits of the network between firms.</summary>
public sealed class NetworksModule : IModule
{
    public IModelPart Model { get; } = new NetworksModel();

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<ListAudits>().AddScoped<AddAudit>().AddScoped<ShowAudit>().AddScoped<EditAudit>().AddScoped<DeleteAudit>();
        services.AddScoped<AuditIntake>().AddScoped<ImportAuditFiles>().AddScoped<ComputeAudit>();
        services.AddSingleton<ComputeAuditJob>().AddSingleton<IJobHandler>(p => p.GetRequiredService<ComputeAuditJob>());
        services.AddScoped<ShowReport>().AddScoped<ShowPicture>().AddScoped<ListPeople>().AddScoped<ShowPerson>().AddScoped<ListTies>();
        services.AddSingleton<IReferToPeople, AuditReferences>().AddSingleton<IReferToOrganisations, SurveyReferences>();
        services.AddScoped<LoadSample>();
        services.AddScoped<ShowDeparture>().AddScoped<ShowPersonChange>().AddScoped<ShowComparison>().AddScoped<ShowOtherAudits>().AddScoped<ShowBlocks>();
        services.AddScoped<ShowFindings>().AddScoped<SetFindingState>().AddScoped<FindingTasks>();
        services.AddScoped<IntroductionTasks>().AddScoped<AddHandoverPlan>().AddScoped<ShowHandoverPlans>().AddScoped<DeleteHandoverPlan>().AddScoped<EditIntroduction>();
        services.AddScoped<PrintReport>().AddScoped<ILatestAudit, LatestAudit>();
        AddSurveys(services);
    }

    private static void AddSurveys(IServiceCollection services)
    {
        services.AddScoped<PlanSurvey>().AddScoped<SurveyChoices>().AddScoped<ShowSurvey>().AddScoped<EditSurvey>().AddScoped<ChooseRoster>();
        services.AddScoped<OpenSurvey>().AddScoped<MailSurvey>().AddScoped<HandOutLinks>().AddScoped<RevokeLinks>().AddScoped<CloseSurvey>();
        services.AddScoped<SurveyDoor>().AddScoped<AnswerSurvey>().AddScoped<ShowGroups>();
        services.AddScoped<AuditSubjects>().AddScoped<ListSubjects>().AddScoped<IRound, RemindRespondents>().AddScoped<ImportRoster>();
        services.AddScoped<ITimelineSource, AuditTimeline>().AddScoped<IRelationshipPart, LastAudit>().AddSingleton<IReferToRelationships, SubjectReferences>();
        services.AddSingleton<MailSurveyJob>().AddSingleton<IJobHandler>(p => p.GetRequiredService<MailSurveyJob>());
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
        var audits = api.MapGroup("/networks/audits").WithTags("Networks");
        ListAuditsEndpoint.Map(audits);
        AddAuditEndpoint.Map(audits);
        ShowAuditEndpoint.Map(audits);
        EditAuditEndpoint.Map(audits);
        DeleteAuditEndpoint.Map(audits);
        ImportAuditFilesEndpoint.Map(audits);
        ComputeAuditEndpoint.Map(audits);
        ShowReportEndpoints.Map(audits);
        ListPeopleEndpoint.Map(audits);
        ShowPersonEndpoint.Map(audits);
        ListTiesEndpoint.Map(audits);
        ExportAuditEndpoints.Map(audits);
        ShowDepartureEndpoint.Map(audits);
        ShowComparisonEndpoint.Map(audits);
        ShowBlocksEndpoint.Map(audits);
        SetFindingStateEndpoint.Map(audits);
        var networks = api.MapGroup("/networks").WithTags("Networks");
        HandoverPlanEndpoints.Map(audits, networks);
        ConvertNetworkEndpoint.Map(networks);
        PrintReportEndpoint.Map(audits);
        SurveyEndpoints.Map(audits);
    }

    public IEnumerable<Command> Commands() =>
    [
        new("network", "Networks of people from tables, without a database.")
        {
            MeasureNetworkCommand.Create(),
            AuditGivenFilesCommand.Create(),
            CompareAuditsCommand.Create(),
            RemovePeopleCommand.Create(),
            IntroducePeopleCommand.Create(),
            ConvertNetworkCommand.Create(),
        },
    ];

    public void MapFiles(IEndpointRouteBuilder files)
    {
        var networks = files.MapGroup("/networks");
        ExportAuditEndpoints.Map(networks);
        PrintReportEndpoint.Map(networks);
        ExampleFilesEndpoints.Map(networks);
        LinksFileEndpoint.Map(networks);
    }

    public IEnumerable<NavItem> Navigation(Actor actor) => [new("Networks", AuditPaths.List, 40)];

    public async Task LoadSampleAsync(IServiceProvider services, string folder, Actor actor, CancellationToken ct)
    {
        var loaded = await services.GetRequiredService<LoadSample>().RunAsync(folder, actor, ct);
        _ = loaded.Value;
    }
}
