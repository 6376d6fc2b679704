using Entente.Methods.Costing;
using Entente.Modules.Profitability.Features;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Profitability;

/// <summary>Cost models: the start with five activities, versions, copies, and what keeps one from being deleted.</summary>
public abstract class CostModelTests(DatabaseFixture fixture) : ProfitTest(fixture)
{
    private static StartModelInput Five => new() { Name = "First", From = new(2025, 1, 1), To = new(2025, 12, 31) };

    [Fact]
    public async Task Starts_with_five_activities_that_are_estimates_until_they_are_checked()
    {
        var all = (await Get<StartModel>().RunAsync(Five, Owner, Ct)).Value;
        Assert.Equal((5, 2, 7), (all.Activities, all.Pools, all.Estimates));
        var some = (await Get<StartModel>().RunAsync(Five with { Name = "Second", OrderChecked = true, ServiceChecked = true, DeliveryCost = 0 }, Owner, Ct)).Value;
        Assert.Equal((4, 4), (some.Activities, some.Estimates));
    }

    [Fact]
    public async Task A_person_has_98_000_practical_minutes_a_year_and_half_of_them_in_half_a_year()
    {
        var added = (await Get<StartModel>().RunAsync(Five with { To = new(2025, 6, 30), ServicePeople = 2, ServiceCost = 50_000 }, Owner, Ct)).Value;
        var pool = (await Get<ShowModel>().RunAsync(added.Id, null, Owner, Ct)).Value.Content.Pools[0];
        Assert.Equal((50_000m, 98_000m), (pool.Cost, pool.PracticalCapacity));
    }

    [Fact]
    public async Task A_change_is_a_new_version_and_the_old_one_stays()
    {
        var added = await AddModelAsync();
        var dearer = Model with { Pools = [Model.Pools[0] with { Cost = 2_000m }] };
        var saved = (await Get<SaveModel>().RunAsync(added.Id, added.Version, new NamedModel("Serving costs", dearer, "New wages"), Owner, Ct)).Value;
        Assert.Equal(2, saved.Number);
        Assert.Equal(1_000m, (await Get<ShowModel>().RunAsync(added.Id, 1, Owner, Ct)).Value.Content.Pools[0].Cost);
        var latest = (await Get<ShowModel>().RunAsync(added.Id, null, Owner, Ct)).Value;
        Assert.Equal((2_000m, "New wages", 2), (latest.Content.Pools[0].Cost, latest.Note, latest.Versions.Count));
        Refused(await Get<SaveModel>().RunAsync(added.Id, added.Version, new NamedModel("X", dearer, null), Owner, Ct), RefusalKind.Stale);
    }

    [Fact]
    public void What_is_stored_is_read_back_as_it_was()
    {
        var read = ModelText.Read(ModelText.Write(Model))!;
        Assert.Equal(Model.Pools, read.Pools);
        Assert.Equal(Model.Activities, read.Activities);
        Assert.Equal((Model.From, Model.To, Model.Currency, Model.NearBreakEven), (read.From, read.To, read.Currency, read.NearBreakEven));
    }

    [Fact]
    public async Task A_model_that_cannot_be_used_is_refused_at_its_place()
    {
        var bad = Model with { Activities = [Model.Activities[0] with { Rate = -1 }] };
        Refused(await Get<AddModel>().RunAsync(new NamedModel("Bad", bad, null), Owner, Ct), RefusalKind.Invalid, "activity order");
    }

    [Fact]
    public async Task A_copy_is_a_model_of_its_own()
    {
        var added = await AddModelAsync();
        var copy = (await Get<CopyModel>().RunAsync(added.Id, null, Owner, Ct)).Value;
        Assert.Equal(("Serving costs, copy", 1), (copy.Name, copy.Number));
        Assert.Equal(2, (await Get<ListModels>().RunAsync(new ListQuery(), Owner, Ct)).Value.Total);
    }

    [Fact]
    public async Task A_model_that_a_run_was_made_with_cannot_be_deleted()
    {
        var run = await RunAsync();
        var model = (await Get<ShowModel>().RunAsync(run.Run.ModelId, null, Owner, Ct)).Value.Overview;
        Refused(await Get<DeleteModel>().RunAsync(model.Id, model.Version, Owner, Ct), RefusalKind.Conflict);
        Assert.True((await Get<DeleteRun>().RunAsync(run.Run.Id, run.Run.Version, Owner, Ct)).IsDone);
        Assert.True((await Get<DeleteModel>().RunAsync(model.Id, model.Version, Owner, Ct)).IsDone);
    }

    [Fact]
    public async Task The_form_names_every_wrong_cell()
    {
        var form = EditModelForm.Of("Model", Model);
        form.Pools[0].Cost = "much";
        form.Activities[0].Time = "6 + [";
        var refusal = Refused(form.Read(), RefusalKind.Invalid, "pool service");
        Assert.Contains(refusal.Errors, error => error.Field == "activity order");
        Assert.True((await Get<AddModel>().RunAsync(EditModelForm.Of("Model", Model).WithRoom().Read().Value, Owner, Ct)).IsDone);
    }

    [Fact]
    public void In_the_form_a_pool_goes_by_the_name_that_people_use()
    {
        var pool = Model.Pools[0] with { Label = "Order desk" };
        var form = EditModelForm.Of("Model", Model with { Pools = [pool] });
        Assert.Contains(form.Activities, row => row.Pool == "Order desk");
        Assert.Equal(Model.Activities.Select(a => a.Pool), form.Read().Value.Content.Activities.Select(a => a.Pool));
    }

    [Fact]
    public async Task Viewers_and_contributors_do_not_change_models()
    {
        Refused(await Get<StartModel>().RunAsync(Five, As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
        var added = await AddModelAsync();
        Refused(await Get<ShowModel>().RunAsync(added.Id, null, Stranger, Ct), RefusalKind.NotFound);
    }
}

public sealed class CostModelSqliteTests(SqliteFixture fixture) : CostModelTests(fixture), IClassFixture<SqliteFixture>;

public sealed class CostModelPostgresTests(PostgresFixture fixture) : CostModelTests(fixture), IClassFixture<PostgresFixture>;
