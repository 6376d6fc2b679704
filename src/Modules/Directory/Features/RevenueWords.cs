using Entente.Modules.Directory.Contracts;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Directory.Features;

/// <summary>Bands of revenue in words and as choices.</summary>
internal static class RevenueWords
{
    public static IReadOnlyList<Choice> Choices { get; } =
        [.. Enum.GetValues<RevenueBand>().Select(b => new Choice(b.ToString(), Words(b)))];

    public static string? Of(RevenueBand? band) => band is { } known ? Words(known) : null;

    private static string Words(RevenueBand band) => band switch
    {
        RevenueBand.Under2Million => "under 2 million",
        RevenueBand.From2To10Million => "2 to 10 million",
        RevenueBand.From10To50Million => "10 to 50 million",
        RevenueBand.From50To250Million => "50 to 250 million",
        RevenueBand.From250MillionTo1Billion => "250 million to 1 billion",
        RevenueBand.From1To10Billion => "1 to 10 billion",
        RevenueBand.Over10Billion => "over 10 billion",
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, "No words for this band."),
    };
}
