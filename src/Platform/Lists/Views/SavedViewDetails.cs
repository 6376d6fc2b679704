using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Lists.Views;

/// <summary>What a person says about a view of a list.</summary>
public sealed record SavedViewDetails
{
    [Required(ErrorMessage = "Give the view a name.")]
    [PlainText(SavedView.NameLength)]
    public string? Name { get; set; }

    /// <summary>True when everybody in the workspace sees it.</summary>
    public bool IsShared { get; set; }

    /// <summary>Filters, order and columns as in the list's address.</summary>
    [PlainText(SavedView.QueryLength)]
    public string? Query { get; set; }
}
