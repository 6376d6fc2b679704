using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Features;
using Entente.Modules.Directory.Import;
using Entente.Modules.Directory.Storage;
using Entente.Modules.Directory.Storage.Intake;
using Entente.Platform.Access;
using Entente.Platform.Jobs.Rounds;
using Entente.Platform.Imports.Records;
using Entente.Platform.Modules;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Directory;

/// <summary>The module on one screen: organisations, people, and relationships between our firm and others.</summary>
public sealed class DirectoryModule : IModule
{
    public IModelPart Model { get; } = new DirectoryModel();

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IDirectory, DirectoryReader>().AddSingleton<IRelationships, RelationshipReader>();
        services.AddSingleton<IOrganisationIds, OrganisationIds>();
        services.AddScoped<IDirectoryIntake, DirectoryIntake>();
        services.AddScoped<OtherModules>();
        services.AddScoped<ListOrganisations>().AddScoped<ShowOrganisation>().AddScoped<AddOrganisation>()
            .AddScoped<EditOrganisation>().AddScoped<DeleteOrganisation>().AddScoped<ExportOrganisations>().AddScoped<CountOrganisations>();
        services.AddScoped<ListPeople>().AddScoped<ShowPerson>().AddScoped<AddPerson>()
            .AddScoped<EditPerson>().AddScoped<DeletePerson>().AddScoped<ExportPeople>().AddScoped<CountPeople>();
        services.AddScoped<ListRelationships>().AddScoped<ShowRelationship>().AddScoped<AddRelationship>()
            .AddScoped<EditRelationship>().AddScoped<DeleteRelationship>().AddScoped<ExportRelationships>().AddScoped<CountRelationships>();
        services.AddTimeline();
        services.AddScoped<ListAssignments>().AddScoped<AssignRelationship>().AddScoped<TakeAwayRelationship>()
            .AddSingleton<IMemberPart, AssignmentsOfMember>();
        services.AddScoped<ListOwners>().AddScoped<ListSponsors>().AddScoped<FindReferences>().AddScoped<CompareSides>().AddScoped<ListParts>().AddScoped<LoadSample>();
        services.AddScoped<ShowRecord>().AddScoped<ListTags>().AddScoped<SaveTag>().AddScoped<DeleteTag>().AddScoped<TagRecord>();
        services.AddScoped<IRecordType, OrganisationRecords>().AddScoped<IRecordType, PersonRecords>().AddScoped<IRecordType, RelationshipRecords>();
        services.AddScoped<ManyWriter>().AddScoped<ChangeMany>().AddScoped<FindDuplicates>().AddScoped<KeepApart>().AddScoped<CompareRecords>()
            .AddScoped<MergeOrganisations>().AddScoped<MergePeople>().AddScoped<UndoMerge>().AddScoped<ListMerges>().AddScoped<ShowGroup>();
        services.AddScoped<ListPositions>().AddScoped<SavePosition>().AddScoped<DeletePosition>().AddScoped<ChangePosition>();
        services.AddScoped<TrashRecord>().AddScoped<ListTrash>().AddScoped<RestoreRecord>().AddScoped<PurgeRecord>()
            .AddScoped<IRound, PurgeOldTrash>();
        services.AddSingleton(ExportOrganisationsEndpoint.List).AddSingleton(ExportPeopleEndpoint.List)
            .AddSingleton(ExportRelationshipsEndpoint.List);
        services.AddSingleton<IImportType, OrganisationImport>().AddSingleton<IImportType, PersonImport>()
            .AddSingleton<IImportType, RelationshipImport>().AddSingleton<IImportType, NoteImport>();
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
        var organisations = api.MapGroup("/organisations").WithTags("Organisations");
        organisations.MapListOrganisations();
        organisations.MapShowOrganisation();
        organisations.MapAddOrganisation();
        organisations.MapEditOrganisation();
        organisations.MapDeleteOrganisation();
        var people = api.MapGroup("/people").WithTags("People");
        people.MapListPeople();
        people.MapShowPerson();
        people.MapAddPerson();
        people.MapEditPerson();
        people.MapDeletePerson();
        var relationships = api.MapGroup("/relationships").WithTags("Relationships");
        relationships.MapListRelationships();
        relationships.MapShowRelationship();
        relationships.MapAddRelationship();
        relationships.MapEditRelationship();
        relationships.MapDeleteRelationship();
        api.MapAssignments();
        api.MapTags();
        api.MapPositions();
        api.MapTrash();
        api.MapChangeMany();
        api.MapMerging();
        MapExports(api);
        api.MapTimeline();
    }

    public void MapFiles(IEndpointRouteBuilder files)
    {
        MapExports(files);
        files.MapOrganisationOptions();
        files.MapTimelineFiles();
    }

    public void MapOpen(IEndpointRouteBuilder open) => open.MapCalendarFile();

    public IEnumerable<NavItem> Navigation(Actor actor) =>
        [new("My week", "week", 10, "tasks"), new("Relationships", "relationships", 20), new("Directory", "organisations", 90, "people")];

    public async Task LoadSampleAsync(IServiceProvider services, string folder, Actor actor, CancellationToken ct)
    {
        var loaded = await services.GetRequiredService<LoadSample>().RunAsync(folder, actor, ct);
        _ = loaded.Value;
    }

    private static void MapExports(IEndpointRouteBuilder workspace)
    {
        workspace.MapExportOrganisations();
        workspace.MapExportPeople();
        workspace.MapExportRelationships();
    }
}
