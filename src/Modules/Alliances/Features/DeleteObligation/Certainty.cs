namespace Entente.Modules.Alliances.Features;

/// <summary>A box to tick before something is deleted.</summary>
internal sealed record Certainty
{
    public bool IsSure { get; set; }
}
