using Microsoft.AspNetCore.Components;

namespace Entente.Platform.Ui.Page;

/// <summary>A term and what is known about it.</summary>
public sealed record Fact(string Term, RenderFragment Value)
{
    /// <summary>A fact in plain text; an absent value reads as a dash.</summary>
    public Fact(string term, string? value)
        : this(term, builder => builder.AddContent(0, string.IsNullOrEmpty(value) ? "–" : value))
    {
    }
}
