namespace Entente.Modules.Directory.Contracts;

/// <summary>On which side of a relationship an executive sponsor stands.</summary>
public enum SponsorSide
{
    Ours,
    Theirs,
}
