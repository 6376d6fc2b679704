using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Alliances.Features;

internal static class FirewallSentences
{
    /// <summary>"Two people serve alliances of rivals; one of them is not acknowledged."</summary>
    public static string Lead(IReadOnlyList<RivalsView> rivals)
    {
        var servants = rivals.SelectMany(r => r.Servants).ToList();
        var people = servants.Select(s => s.Key).Distinct().Count();
        var open = servants.Where(s => s.Firewall is null).Select(s => s.Key).Distinct().Count();
        return (rivals.Count, people, open) switch
        {
            (0, _, _) => "No firms are named as rivals yet.",
            (_, 0, _) => "Nobody of ours serves alliances of two rivals.",
            (_, _, 0) => $"{Figures.Capital(Figures.Count(people, "person serves", "people serve"))} alliances of rivals; all are acknowledged.",
            (_, 1, 1) => $"{servants[0].Name} serves alliances of rivals, and nobody has acknowledged it yet: say what keeps the two apart, or give one alliance to somebody else.",
            _ => $"{Figures.Capital(Figures.Count(people, "person serves", "people serve"))} alliances of rivals; "
                + $"{Figures.Count(open, "is", "are")} not acknowledged yet: say what keeps the two apart, or give one alliance to somebody else.",
        };
    }
}
