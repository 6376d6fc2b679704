using System.ComponentModel.DataAnnotations;
using Entente.Modules.Profitability.Domain;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>A decision about a customer: which option, who does it until when, what it shall bring.</summary>
internal sealed record DecidePlanInput
{
    [EnumDataType(typeof(PlanOption), ErrorMessage = "Choose one of the options.")]
    public PlanOption Option { get; set; }

    [EnumDataType(typeof(PlanState), ErrorMessage = "Choose a state.")]
    public PlanState State { get; set; }

    /// <summary>A member of the workspace; empty for yourself.</summary>
    public Guid? OwnerId { get; set; }

    [Required(ErrorMessage = "Give the day until which it is done, such as 2026-03-31.")]
    public DateOnly? DueOn { get; set; }

    /// <summary>Money a period; empty for what the option brings on this customer's own data.</summary>
    [Range(-1e12, 1e12, ErrorMessage = "Give an amount of money.")]
    public decimal? Expected { get; set; }

    [PlainText(CustomerPlan.LongestNote, IsMultiline = true)]
    public string? Note { get; set; }

    // The assumptions that the expected money was computed with, in percent; empty for the usual ones.
    public string? Process { get; set; }

    public string? Habits { get; set; }

    public string? Fee { get; set; }

    public string? Kept { get; set; }

    public string? Service { get; set; }
}
