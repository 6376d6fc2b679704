namespace Entente.Methods.Scoring;

/// <summary>
/// Whether a side gets out of an alliance what it puts in: its share of the rewards over its share of the burdens.
/// <para>Share of rewards = own/Σ, share of burdens = own/Σ, equity = rewards' share / burdens' share. 1 is balance; above 1
/// the side gets more than it carries.</para>
/// <para>Undefined cases: a share is null where nothing was counted, the ratio where either share is null or the side carries
/// nothing.</para>
/// <para>Source: Adams, J. S. (1965), Inequity in social exchange; for alliances Ring, P. S. &amp; Van de Ven, A. H. (1994),
/// Academy of Management Review 19, 90–118.</para>
/// <para>Example: rewards 46 and 54, burdens 38 and 62: 0.46/0.38 = 1.21 and 0.54/0.62 = 0.87.</para>
/// </summary>
/// <param name="RewardShare">The side's share of all rewards.</param>
/// <param name="BurdenShare">The side's share of all burdens.</param>
/// <param name="Ratio">Share of rewards over share of burdens.</param>
public sealed record Equity(decimal? RewardShare, decimal? BurdenShare, decimal? Ratio)
{
    /// <summary>The equity of one side.</summary>
    public static Equity Of(decimal ownRewards, decimal allRewards, decimal ownBurdens, decimal allBurdens)
    {
        decimal? rewards = allRewards == 0 ? null : ownRewards / allRewards;
        decimal? burdens = allBurdens == 0 ? null : ownBurdens / allBurdens;
        return new Equity(rewards, burdens, rewards is null || burdens is null or 0 ? null : rewards / burdens);
    }
}
