using Entente.Methods.Networks.Audit;
using Entente.Platform.Lists;

namespace Entente.Modules.Networks.Features;

/// <summary>Which people of an audit are wanted, in which order.</summary>
/// <param name="List">Search, order, place and size.</param>
internal sealed record PeopleQuery(ListQuery List)
{
    public string? Firm { get; init; }

    public Level? Level { get; init; }

    public string? Function { get; init; }

    /// <summary>True: the core; false: the periphery.</summary>
    public bool? InCore { get; init; }

    /// <summary>True: boundary spanners; false: everybody else.</summary>
    public bool? IsSpanner { get; init; }

    /// <summary>Only the people that this finding rests on, counted from 1.</summary>
    public int? Finding { get; init; }
}
