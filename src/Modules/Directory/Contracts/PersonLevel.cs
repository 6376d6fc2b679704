namespace Entente.Modules.Directory.Contracts;

/// <summary>The level of management at which a person works (Hutt et al. 2000). The order is the rank, highest first.</summary>
public enum PersonLevel
{
    /// <summary>Executives, vice presidents, directors: they decide on the relationship.</summary>
    Senior,

    /// <summary>Managers between the two.</summary>
    Middle,

    /// <summary>Those who do the daily work together, first-line managers included.</summary>
    Operating,
}
