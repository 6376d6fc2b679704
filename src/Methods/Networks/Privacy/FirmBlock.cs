namespace Entente.Methods.Networks.Privacy;

/// <summary>
/// How closely two firms, or the people of one firm, work together, as far as it may be told without telling of anybody.
/// </summary>
/// <param name="A">Name of the one firm.</param>
/// <param name="B">Name of the other, or of the same.</param>
/// <param name="Possible">How many pairs of people there are; null where the block is withheld.</param>
/// <param name="Strong">Share of pairs with a strong tie; null where it is withheld or told by its band only.</param>
/// <param name="Working">The same for working ties.</param>
/// <param name="StrongBand">The share of strong ties in words.</param>
/// <param name="WorkingBand">The share of working ties in words.</param>
public sealed record FirmBlock(
    string A, string B, int? Possible, double? Strong, double? Working, Band StrongBand, Band WorkingBand);

/// <summary>How closely two levels of management of different firms work together, in words only.</summary>
/// <param name="FirmA">Name of the one firm.</param>
/// <param name="LevelA">Its level.</param>
/// <param name="FirmB">Name of the other firm.</param>
/// <param name="LevelB">Its level.</param>
/// <param name="Strong">The share of strong ties in words.</param>
public sealed record LevelBlock(string FirmA, Audit.Level LevelA, string FirmB, Audit.Level LevelB, Band Strong);

/// <summary>A firm's response, or null where the firm is too small to tell.</summary>
/// <param name="Firm">Name of the firm.</param>
/// <param name="People">How many people were asked.</param>
/// <param name="Answered">How many answered; null where it is withheld.</param>
public sealed record FirmResponse(string Firm, int People, int? Answered);

/// <summary>A share in words, where the figure itself would tell too much.</summary>
public enum Band
{
    /// <summary>Not told: a group has fewer than four people, or its figure would follow from those told.</summary>
    Withheld,

    /// <summary>Fewer than three ties.</summary>
    AlmostNone,

    /// <summary>Up to a tenth of the pairs.</summary>
    Few,

    /// <summary>Up to three tenths.</summary>
    Some,

    /// <summary>More than three tenths.</summary>
    Many,

    /// <summary>All pairs but fewer than three.</summary>
    AlmostAll,
}
