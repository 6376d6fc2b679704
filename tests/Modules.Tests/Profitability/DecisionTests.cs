using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Features;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Modules.Tests.Profitability;

/// <summary>From what an option would bring to a decision, and from the decision to whether it came.</summary>
public abstract class DecisionTests(DatabaseFixture fixture) : ProfitTest(fixture)
{
    private static DecidePlanInput Share => new() { Option = PlanOption.ShareCosts, DueOn = new(2026, 3, 31) };

    private static AnswerTestsInput No => new() { IsNew = false, NewReason = "Since 2009.", CanLearn = false, LearnReason = "Standard goods.", HasRefused = true };

    [Fact]
    public async Task The_ladder_counts_each_option_on_what_the_earlier_ones_leave()
    {
        var page = await CyAsync();
        Assert.Equal(
            [OptionKind.FixProcess, OptionKind.ShareCostData, OptionKind.MenuPrice, OptionKind.ChangeRelationship],
            page.Ladder.Effects.Select(e => e.Option.Kind));
        var rush = page.Drivers.Single(d => page.Run.Model.Activities[d.Activity].Name == "rush");
        Assert.True(rush.Excess > 0);

        // 15 rushes an order against a median of 1: halfway is 7/15 fewer, of 1,200.
        Assert.Equal(560m, page.Ladder.Effects[1].Money);
        Assert.Equal(page.Ladder.Profit + page.Ladder.Effects.Sum(e => e.Money), page.Ladder.ProfitThen);
    }

    [Fact]
    public async Task A_decision_keeps_what_it_shall_bring_who_does_it_and_until_when()
    {
        var page = await CyAsync();
        Assert.True((await Get<DecidePlan>().RunAsync(page.Run.Run.Id, page.Info.Id, Share, Owner, Ct)).IsDone);
        var plan = Assert.Single((await Get<ListPlans>().RunAsync(null, Owner, Ct)).Value);
        Assert.Equal((560m, "Cy Appliances", new DateOnly(2026, 3, 31), "A Owner"), (plan.Expected, plan.Customer, plan.DueOn, plan.OwnerName));
        Assert.Null(plan.FollowUp);
    }

    [Fact]
    public async Task The_next_run_tells_whether_it_came()
    {
        var page = await CyAsync();
        _ = await Get<DecidePlan>().RunAsync(page.Run.Run.Id, page.Info.Id, Share, Owner, Ct);
        _ = await Get<AnswerTests>().RunAsync(page.Run.Run.Id, page.Info.Id, No, Owner, Ct);
        _ = await Get<DecidePlan>().RunAsync(page.Run.Run.Id, page.Info.Id, Share with { Option = PlanOption.LetGo }, Owner, Ct);
        var orders = Orders.Replace("2025-", "2026-", StringComparison.Ordinal);
        var events = Events.Replace("2025-", "2026-", StringComparison.Ordinal).Replace("rush,30,", "rush,10,", StringComparison.Ordinal);
        var later = await AddLedgerAsync("Orders 2026", GivenText("orders.csv", orders), GivenText("events.csv", events), GivenText("customers.csv", Customers));
        var model = await AddModelAsync(Model with { From = new(2026, 1, 1), To = new(2026, 12, 31) }, "Serving costs 2026");
        _ = (await CostAsync(later.Id, model)).Value;
        var plans = (await Get<ListPlans>().RunAsync(page.Info.Id, Owner, Ct)).Value;
        var plan = plans.Single(p => p.Option == Share.Option);

        // Twenty rushes fewer at 40.
        Assert.Equal(800m, plan.FollowUp!.Came);
        Assert.True(plan.FollowUp.ProfitAfter > plan.FollowUp.ProfitBefore);

        // It still buys, so nothing has come of letting it go.
        Assert.Equal(0m, plans.Single(p => p.Option == PlanOption.LetGo).FollowUp!.Came);
    }

    [Fact]
    public async Task Letting_go_is_closed_until_both_questions_are_answered_no_and_all_else_is_refused()
    {
        var page = await CyAsync();
        var (run, customer) = (page.Run.Run.Id, page.Info.Id);
        var letGo = Share with { Option = PlanOption.LetGo };
        Refused(await Get<DecidePlan>().RunAsync(run, customer, letGo, Owner, Ct), RefusalKind.Invalid, "Option");
        foreach (var closed in new[] { No with { IsNew = true }, No with { CanLearn = true }, No with { HasRefused = false } })
        {
            Assert.True((await Get<AnswerTests>().RunAsync(run, customer, closed, Owner, Ct)).IsDone);
            Refused(await Get<DecidePlan>().RunAsync(run, customer, letGo, Owner, Ct), RefusalKind.Invalid, "Option");
        }

        Assert.True((await Get<AnswerTests>().RunAsync(run, customer, No, Owner, Ct)).IsDone);
        Assert.True((await Get<DecidePlan>().RunAsync(run, customer, letGo, Owner, Ct)).IsDone);
        Assert.Equal(820m, (await Get<ListPlans>().RunAsync(customer, Owner, Ct)).Value[0].Expected);
    }

    [Fact]
    public async Task A_sheet_shows_what_was_released_and_never_margin_or_profit()
    {
        var page = await CyAsync();
        var (run, customer) = (page.Run.Run.Id, page.Info.Id);
        Assert.Empty((await Get<ReleaseSheet>().ShowAsync(run, customer, Owner, Ct)).Value.Released);
        var input = new ReleaseSheetInput { Lines = ["times:rush", "cost:rush"], Message = "Let us look at rushes." };
        var sheet = (await Get<ReleaseSheet>().RunAsync(run, customer, input, Owner, Ct)).Value;
        Assert.Equal(["Rushed deliveries: how often", "Rushed deliveries: what it costs us"], sheet.Released.Select(l => l.Name));
        Assert.DoesNotContain(sheet.Lines, line => line.Name.Contains("margin", StringComparison.OrdinalIgnoreCase) || line.Name.Contains("profit", StringComparison.OrdinalIgnoreCase));
        Refused(await Get<ReleaseSheet>().RunAsync(run, customer, new() { Lines = ["profit"] }, Owner, Ct), RefusalKind.Invalid, "Lines");
        Refused(await Get<ReleaseSheet>().RunAsync(run, customer, input, As(WorkspaceRole.Contributor), Ct), RefusalKind.Forbidden);
        Refused(await Get<ReleaseSheet>().ShowAsync(run, customer, Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task Carrying_a_decision_on_keeps_what_was_expected()
    {
        var page = await CyAsync();
        _ = await Get<DecidePlan>().RunAsync(page.Run.Run.Id, page.Info.Id, Share, Owner, Ct);
        var plan = (await Get<ListPlans>().RunAsync(null, Owner, Ct)).Value[0];
        var input = new ChangePlanInput { State = PlanState.UnderWay, DueOn = new(2026, 6, 30), Note = "Met in May." };
        Assert.True((await Get<ChangePlan>().RunAsync(plan.Id, plan.Version, input, Owner, Ct)).IsDone);
        Refused(await Get<ChangePlan>().RunAsync(plan.Id, plan.Version, input, Owner, Ct), RefusalKind.Stale);
        var now = (await Get<ListPlans>().RunAsync(null, Owner, Ct)).Value[0];
        Assert.Equal((PlanState.UnderWay, 560m, plan.OwnerName), (now.State, now.Expected, now.OwnerName));
        Refused(await Get<ChangePlan>().RunAsync(plan.Id, now.Version, input, Stranger, Ct), RefusalKind.NotFound);
    }

    [Fact]
    public async Task Compared_with_another_model_on_the_same_ledger_the_causes_add_up_to_the_change()
    {
        var first = await RunAsync();
        var dearer = await AddModelAsync(Model with { Activities = [Model.Activities[0], Model.Activities[1] with { Rate = 60m }, Model.Activities[2]] }, "Dearer");
        _ = (await CostAsync(first.Run.LedgerId, dearer)).Value;
        var second = await LatestAsync();
        var compared = (await Get<CompareRuns>().RunAsync(first.Run.Id, second.Run.Id, Owner, Ct)).Value;
        Assert.True(compared.IsSameLedger);
        var cy = compared.Changes.Single(c => c.Id == "C");
        Assert.Equal(-600m, cy.Change);
        Assert.Equal(cy.Change, cy.Causes.Sum(c => c.Money));
        Assert.Contains("rushed deliveries dearer each time", ComparisonInWords.Why(compared, cy), StringComparison.Ordinal);
        Refused(await Get<CompareRuns>().RunAsync(first.Run.Id, second.Run.Id, Stranger, Ct), RefusalKind.NotFound);
    }

    private async Task<CustomerOnPage> CyAsync()
    {
        var run = await RunAsync();
        return (await Get<ShowCustomer>().RunAsync(run.Run.Id, run.Info("C").Id, null, Owner, Ct)).Value;
    }
}

public sealed class DecisionSqliteTests(SqliteFixture fixture) : DecisionTests(fixture), IClassFixture<SqliteFixture>;

public sealed class DecisionPostgresTests(PostgresFixture fixture) : DecisionTests(fixture), IClassFixture<PostgresFixture>;
