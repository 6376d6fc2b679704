using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Profitability;

/// <summary>Quadrants, options and states in words.</summary>
internal static class QuadrantWords
{
    public static IReadOnlyList<Quadrant> All { get; } = [Quadrant.Protect, Quadrant.ManageServiceCost, Quadrant.PassiveAndCheap, Quadrant.Act];

    public static IReadOnlyList<Choice> Choices { get; } = [.. All.Select(q => new Choice(q.ToString(), Of(q)))];

    public static IReadOnlyList<Choice> States { get; } =
        [.. Enum.GetValues<PlanState>().Select(state => new Choice(state.ToString(), Of(state)))];

    public static string Of(Quadrant quadrant) => quadrant switch
    {
        Quadrant.Protect => "Protect",
        Quadrant.ManageServiceCost => "Manage service cost",
        Quadrant.PassiveAndCheap => "Passive and cheap",
        _ => "Act",
    };

    /// <summary>What to do with customers of a quadrant.</summary>
    public static string Advice(Quadrant quadrant) => quadrant switch
    {
        Quadrant.Protect => "Stay close; be ready when a competitor calls.",
        Quadrant.ManageServiceCost => "They pay for the service. Watch that they go on doing so.",
        Quadrant.PassiveAndCheap => "Keep it simple and leave the price alone.",
        _ => "Work through the five options, in order.",
    };

    public static string Of(PlanOption option) => option switch
    {
        PlanOption.Process => "Fix our process",
        PlanOption.ShareCosts => "Share the cost data",
        PlanOption.MenuPrice => "Menu price",
        PlanOption.Relationship => "Change the relationship",
        PlanOption.LetGo => "Let go",
        _ => "Keep as it is",
    };

    public static string Of(PlanState state) => state switch
    {
        PlanState.NotStarted => "Not started",
        PlanState.UnderWay => "Under way",
        PlanState.Done => "Done",
        _ => "Dropped",
    };

    public static PlanOption ToPlan(this OptionKind kind) => kind switch
    {
        OptionKind.FixProcess => PlanOption.Process,
        OptionKind.ShareCostData => PlanOption.ShareCosts,
        OptionKind.MenuPrice => PlanOption.MenuPrice,
        _ => PlanOption.Relationship,
    };
}
