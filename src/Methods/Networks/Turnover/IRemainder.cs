namespace Entente.Methods.Networks.Turnover;

/// <summary>What holds a network together once some people are taken out: the less, the more it is fragmented.</summary>
internal interface IRemainder
{
    /// <summary>The sum over ordered pairs of those who are left.</summary>
    double Without(ReadOnlySpan<int> removed);
}
